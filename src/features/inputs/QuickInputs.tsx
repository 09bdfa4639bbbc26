import { type QuickField, quickGroups } from '../../present/catalogue/quickFields.ts';
import { planColour } from '../../ui/charts/planColour.ts';
import { segmentsOf, valueAt } from '../../scenario/path.ts';
import { isUncertain } from '../../schema/uncertain.ts';
import { FigureField } from './FigureField.tsx';
import { useInputs } from './inputsContext.ts';
import styles from './Inputs.module.css';
import { QuantityField } from './QuantityField.tsx';
import { Questions } from './Questions.tsx';

/** About ten inputs that decide most answers. */
export function QuickInputs() {
  const { scenario } = useInputs();
  const groups = quickGroups(scenario).map(({ title, planId, fields }) => {
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
          <QuickInput key={field.path} field={field} />
        ))}
      </section>
    );
  });
  return (
    <>
      {groups}
      <Questions />
    </>
  );
}

function QuickInput({ field }: { readonly field: QuickField }) {
  const { scenario } = useInputs();
  const value = valueAt(scenario, segmentsOf(field.path));
  if (isUncertain(value)) return <QuantityField {...field} quantity={value} />;
  return <FigureField {...field} />;
}
