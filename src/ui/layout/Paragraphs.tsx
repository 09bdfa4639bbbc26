import styles from './Paragraphs.module.css';

export interface ParagraphsProps {
  readonly paragraphs: readonly string[];
}

/** How a chart comes about, in a few paragraphs. */
export function Paragraphs({ paragraphs }: ParagraphsProps) {
  return (
    <div className={styles.paragraphs}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
