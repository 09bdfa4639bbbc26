import { useState } from 'react';
import { rangeNote } from '../../present/catalogue/rangeWords.ts';
import * as inputTexts from '../../present/texts/inputTexts.ts';
import { referenceRangeAt } from '../../scenario/referenceRange.ts';
import { isAbroad } from '../../scenario/usualRange.ts';
import type { Uncertain } from '../../schema/scenario.ts';
import { isUncertain } from '../../schema/uncertain.ts';
import { NumberField } from '../../ui/fields/NumberField.tsx';
import { FirmChoice } from './FirmChoice.tsx';
import styles from './Inputs.module.css';
import { useInputs } from './inputsContext.ts';
import { RangeAndNote } from './RangeAndNote.tsx';
import { timesQuantity } from './timesQuantity.ts';
import { type FigureRequest, useFigure } from './useFigure.tsx';
import { useValueAt } from './useValueAt.ts';

export interface QuantityFieldProps extends FigureRequest {
  /** May be a few ticks of an edit behind. */
  readonly quantity: Uncertain;
}

/** An uncertain quantity: its typical value, and behind its range in words the place to enter it. */
export function QuantityField({ quantity: before, ...request }: QuantityFieldProps) {
  const { scenario, formats } = useInputs();
  const [isOpen, setIsOpen] = useState(false);
  const { path, words, times = 1 } = request;
  const found = useValueAt(path);
  const quantity = isUncertain(found) ? found : before;
  const figure = useFigure(request);
  // What stood before the slider was moved: nothing below it moves along.
  const [held, setHeld] = useState<Uncertain>();
  // What was entered abroad is compared with nothing: the reference is in another currency.
  const reference =
    quantity.origin !== 'default' && isAbroad(scenario, path)
      ? undefined
      : referenceRangeAt(scenario, path);
  const range = {
    text: rangeNote(
      words,
      timesQuantity(quantity, times),
      reference && timesQuantity(reference, times),
      formats,
    ),
    isOpen,
    onToggle: () => setIsOpen(!isOpen),
    panelId: `range-${path.replaceAll('.', '-')}`,
  };
  return (
    <div className={styles.quantity}>
      <NumberField
        {...figure}
        range={range}
        onCommit={(value, detail) => {
          const refusal = figure.onCommit(value, detail);
          if (detail.source === 'type' || detail.isFinal) setHeld(undefined);
          else if (refusal === undefined) setHeld(held ?? quantity);
          return refusal;
        }}
      />
      <FirmChoice {...request} quantity={held ?? quantity} />
      {isOpen ? (
        <fieldset
          id={range.panelId}
          className={styles.range}
          aria-label={inputTexts.rangeOf(words.label)}
        >
          <RangeAndNote path={path} words={words} quantity={quantity} times={times} />
        </fieldset>
      ) : null}
    </div>
  );
}
