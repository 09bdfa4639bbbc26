import { Button } from '../../ui/fields/Button.tsx';
import { DraftTextField } from './DraftTextField.tsx';
import styles from './Inputs.module.css';
import type { QuantityFieldProps } from './QuantityField.tsx';
import { RangeEnd } from './RangeEnd.tsx';
import { Refusal } from './Refusal.tsx';
import { useAct } from './useAct.ts';

const longestNote = 2_000;

/** The ends of a quantity's range and the note on it. */
export function RangeAndNote({ path, words, quantity }: QuantityFieldProps) {
  const { act, refusal } = useAct();
  const { low, high, note, ...bare } = quantity;
  const noted = note === undefined ? bare : { ...bare, note };
  const hasRange = low !== undefined || high !== undefined;
  return (
    <div className={styles.fields}>
      <RangeEnd path={path} words={words} quantity={quantity} end="low" />
      <RangeEnd path={path} words={words} quantity={quantity} end="high" />
      {hasRange ? (
        <Button
          variant="link"
          label={`Remove the range of ${words.label}`}
          onClick={() =>
            act({ kind: 'setQuantity', path, quantity: { ...noted, origin: 'edited' } })
          }
        >
          Remove the range
        </Button>
      ) : null}
      <DraftTextField
        id={`note-${path.replaceAll('.', '-')}`}
        label="Note"
        value={note ?? ''}
        maxLength={longestNote}
        onCommit={(text, detail) => {
          const { note: _, ...rest } = quantity;
          const next = text === '' ? rest : { ...rest, note: text };
          return act({ kind: 'setQuantity', path, quantity: next }, detail);
        }}
      />
      <Refusal sentence={refusal} />
    </div>
  );
}
