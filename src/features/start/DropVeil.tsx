import * as fileTexts from '../../present/texts/fileTexts.ts';
import styles from './DropVeil.module.css';

/** Says that the file under the pointer will be opened. */
export function DropVeil() {
  return (
    <div className={styles.veil} aria-hidden="true">
      <p className={styles.words}>{fileTexts.dropToOpen}</p>
    </div>
  );
}
