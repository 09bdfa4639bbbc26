import * as fileTexts from '../../present/texts/fileTexts.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { RefusedFile } from './readScenarioFile.ts';
import styles from './RefusedFileNotice.module.css';

export interface RefusedFileNoticeProps {
  readonly file: RefusedFile;
  readonly onDismiss: () => void;
}

/** Why a file was not opened; what was on the page is still there. */
export function RefusedFileNotice({ file, onDismiss }: RefusedFileNoticeProps) {
  return (
    <section className={styles.notice} role="alert" data-print="hide">
      <span className={styles.sign}>
        <Icon name="warning" size={18} />
      </span>
      <div className={styles.words}>
        <h2>{fileTexts.notOpened(file.fileName)}</h2>
        <ul>
          {file.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <p>{fileTexts.unchanged}</p>
      </div>
      <Button onClick={onDismiss}>{fileTexts.dismiss}</Button>
    </section>
  );
}
