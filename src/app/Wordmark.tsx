import styles from './Wordmark.module.css';

/** The name of the product, in the colours of the two plans it began with. */
export function Wordmark() {
  return (
    <p className={styles.wordmark}>
      <span className={styles.fix}>Fix</span> or <span className={styles.fee}>Fee</span>
    </p>
  );
}
