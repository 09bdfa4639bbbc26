import { useState } from 'react';
import * as reportTexts from '../../present/texts/reportTexts.ts';
import type { SharedWords } from '../../scenario/link/withoutWords.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { SwitchField } from '../../ui/fields/SwitchField.tsx';
import { Dialog } from '../../ui/layout/Dialog.tsx';
import styles from './PrintDialog.module.css';

export interface PrintDialogProps {
  /** Of the scenario. */
  readonly name: string;
  /** Whether there are notes to print. */
  readonly hasNotes: boolean;
  /** Whether everything that is printed is known. */
  readonly isComplete: boolean;
  readonly usual: SharedWords;
  readonly onPrint: (words: SharedWords) => void;
  readonly onClose: () => void;
}

/** What the report may say about the client, before the browser's own dialog takes over. */
export function PrintDialog(props: PrintDialogProps) {
  const { name, hasNotes, isComplete, usual, onPrint, onClose } = props;
  const [words, setWords] = useState(usual);
  return (
    <Dialog title={reportTexts.printTitle} size="small" onClose={onClose}>
      <div className={styles.dialog}>
        <p>{reportTexts.whatIsPrinted}</p>
        <SwitchField
          id="print-name"
          label={reportTexts.sayName(name)}
          isOn={words.hasName}
          onCommit={(hasName) => setWords({ ...words, hasName })}
        />
        {hasNotes ? (
          <SwitchField
            id="print-notes"
            label={reportTexts.printNotes}
            isOn={words.hasNotes}
            onCommit={(isOn) => setWords({ ...words, hasNotes: isOn })}
          />
        ) : null}
        <p role="status" className={styles.status}>
          {isComplete ? '' : reportTexts.stillWorking}
        </p>
        <p>
          <Button variant="primary" onClick={() => onPrint(words)}>
            {reportTexts.printNow}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
