import { goalWords, questionGroups } from '../../present/catalogue/questions.ts';
import { AnyField } from './AnyField.tsx';
import { GoalFields } from './GoalFields.tsx';
import { useInputs } from './inputsContext.ts';
import styles from './Inputs.module.css';

/** Needs, budget, risk and goals as plain questions; each answer is an input like any other. */
export function Questions() {
  const { scenario } = useInputs();
  return (
    <>
      {questionGroups(scenario).map(({ title, nodes }) => (
        <section key={title} className={styles.group} aria-label={title}>
          <h3 className={styles.title}>{title}</h3>
          {nodes.map((node) => (
            <AnyField key={node.words.label} node={node} />
          ))}
        </section>
      ))}
      <section className={styles.group} aria-label={goalWords.title}>
        <h3 className={styles.title}>{goalWords.title}</h3>
        <GoalFields />
      </section>
    </>
  );
}
