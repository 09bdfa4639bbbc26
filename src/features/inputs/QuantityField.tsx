import { useState } from 'react';
import type { FieldWords } from '../../present/catalogue/fieldWords.ts';
import type { Uncertain } from '../../schema/scenario.ts';
import { Disclosure } from '../../ui/fields/Disclosure.tsx';
import { FigureField } from './FigureField.tsx';
import styles from './Inputs.module.css';
import { RangeAndNote } from './RangeAndNote.tsx';

export interface QuantityFieldProps {
  readonly path: string;
  readonly words: FieldWords;
  readonly quantity: Uncertain;
}

/** An uncertain quantity: its typical value, and behind a disclosure its range and note. */
export function QuantityField(props: QuantityFieldProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.quantity}>
      <FigureField path={props.path} words={props.words} />
      <Disclosure summary="Range and note" tone="quiet" isOpen={isOpen} onToggle={setIsOpen}>
        {isOpen ? <RangeAndNote {...props} /> : null}
      </Disclosure>
    </div>
  );
}
