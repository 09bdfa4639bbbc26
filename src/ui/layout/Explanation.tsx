import styles from './Explanation.module.css';

export interface ExplanationProps {
  readonly paragraphs: readonly string[];
}

/** How a finding comes about, in a few paragraphs. */
export function Explanation({ paragraphs }: ExplanationProps) {
  return (
    <div className={styles.explain}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
