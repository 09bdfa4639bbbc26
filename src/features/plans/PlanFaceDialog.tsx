import { useState } from 'react';
import { planColourNames } from '../../present/planColourNames.ts';
import * as planDetailTexts from '../../present/texts/planDetailTexts.ts';
import { planColour } from '../../ui/charts/planColour.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Dialog } from '../../ui/layout/Dialog.tsx';
import styles from './PlanFaceDialog.module.css';

export interface PlanFaceDialogProps {
  readonly name: string;
  /** Palette index. */
  readonly colour: number;
  readonly onRename: (name: string) => void;
  readonly onColour: (colour: number) => void;
  readonly onClose: () => void;
}

/** What a plan is called and which colour it wears everywhere. */
export function PlanFaceDialog(props: PlanFaceDialogProps) {
  const { name, colour, onRename, onColour, onClose } = props;
  const [text, setText] = useState(name);
  const [chosen, setChosen] = useState(colour);
  const isEmpty = text.trim() === '';
  return (
    <Dialog title={planDetailTexts.nameAndColour} size="small" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isEmpty) return;
          if (text !== name) onRename(text);
          if (chosen !== colour) onColour(chosen);
          onClose();
        }}
      >
        <TextField
          id="plan-name"
          label={planDetailTexts.name}
          value={text}
          maxLength={120}
          onCommit={setText}
          message={isEmpty ? planDetailTexts.needsName : undefined}
        />
        <fieldset className={styles.colours}>
          <legend>{planDetailTexts.colour}</legend>
          {planColourNames.map((each, index) => (
            <label key={each} className={styles.colour} title={each}>
              <input
                type="radio"
                name="plan-colour"
                checked={index === chosen}
                aria-label={each}
                onChange={() => setChosen(index)}
              />
              <span style={{ background: planColour(index) }} data-mark />
            </label>
          ))}
        </fieldset>
        <p className={styles.actions}>
          <Button onClick={onClose}>{planDetailTexts.cancel}</Button>
          <Button variant="primary" type="submit" isDisabled={isEmpty}>
            {planDetailTexts.apply}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
