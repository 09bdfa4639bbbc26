import styles from './Inputs.module.css';

/** Why something was not done, beside the button that asked for it. */
export function Refusal({ sentence }: { readonly sentence: string | undefined }) {
  if (sentence === undefined) return null;
  return (
    <p className={styles.refusal} role="alert">
      {sentence}
    </p>
  );
}
