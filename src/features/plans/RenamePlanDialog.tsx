import { useState } from 'react';
import { Button } from '../../ui/fields/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Dialog } from '../../ui/layout/Dialog.tsx';
import styles from './RenamePlanDialog.module.css';

export interface RenamePlanDialogProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for a plan's new name. */
export function RenamePlanDialog({ name, onRename, onClose }: RenamePlanDialogProps) {
  const [text, setText] = useState(name);
  const isEmpty = text.trim() === '';
  return (
    <Dialog title="Rename the plan" size="small" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isEmpty) return;
          onRename(text);
          onClose();
        }}
      >
        <TextField
          id="plan-name"
          label="Name of the plan"
          value={text}
          maxLength={120}
          onCommit={setText}
          message={isEmpty ? 'A plan needs a name.' : undefined}
        />
        <p className={styles.actions}>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" isDisabled={isEmpty}>
            Rename
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
