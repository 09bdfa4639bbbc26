import { quickGroups } from '../../present/catalogue/quickFields.ts';
import { planColour } from '../../ui/charts/planColour.ts';
import { FigureField } from './FigureField.tsx';
import { useInputs } from './inputsContext.ts';
import styles from './Inputs.module.css';

/** About ten inputs that decide most answers. */
export function QuickInputs() {
  const { scenario } = useInputs();
  return quickGroups(scenario).map(({ title, planId, fields }) => {
    const plan = scenario.plans.find(({ id }) => id === planId);
    return (
      <section key={planId ?? title} className={styles.group} aria-label={title}>
        <h3 className={styles.title}>
          {plan ? (
            <span
              className={styles.swatch}
              style={{ background: planColour(plan.colour) }}
              aria-hidden="true"
            />
          ) : null}
          {title}
        </h3>
        {fields.map((field) => (
          <FigureField key={field.path} {...field} />
        ))}
      </section>
    );
  });
}
