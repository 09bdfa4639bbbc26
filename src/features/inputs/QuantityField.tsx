import type { FieldWords } from '../../present/catalogue/fieldWords.ts';
import type { Uncertain } from '../../schema/scenario.ts';
import { Disclosure } from '../../ui/fields/Disclosure.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { FigureField } from './FigureField.tsx';
import { useInputs } from './inputsContext.ts';
import styles from './Inputs.module.css';
import { RangeEnd } from './RangeEnd.tsx';

export interface QuantityFieldProps {
  readonly path: string;
  readonly words: FieldWords;
  readonly quantity: Uncertain;
}

/** An uncertain quantity: its typical value, and behind a disclosure its range, note and origin. */
export function QuantityField({ path, words, quantity }: QuantityFieldProps) {
  const { dispatch } = useInputs();
  return (
    <div className={styles.quantity}>
      <FigureField path={path} words={words} />
      <Disclosure summary="Range and note">
        <div className={styles.fields}>
          <RangeEnd path={path} words={words} quantity={quantity} end="low" />
          <RangeEnd path={path} words={words} quantity={quantity} end="high" />
          <TextField
            id={`note-${path.replaceAll('.', '-')}`}
            label="Note"
            value={quantity.note ?? ''}
            maxLength={500}
            onCommit={(note, { isFinal }) => {
              const { note: _, ...rest } = quantity;
              const noted = note === '' ? rest : { ...rest, note };
              dispatch({ kind: 'setQuantity', path, quantity: noted }, { isFinal });
            }}
          />
        </div>
      </Disclosure>
    </div>
  );
}
