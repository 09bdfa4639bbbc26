import { widthNames, widthsAbroadHint, widthsHint } from '../../present/catalogue/rangeWords.ts';
import * as inputTexts from '../../present/texts/inputTexts.ts';
import { rangeWidths, widthOf } from '../../scenario/rangeWidths.ts';
import { referenceRangeAt } from '../../scenario/referenceRange.ts';
import { isAbroad, usualRangeAt } from '../../scenario/usualRange.ts';
import { SegmentedControl } from '../../ui/fields/SegmentedControl.tsx';
import { DraftTextField } from './DraftTextField.tsx';
import styles from './Inputs.module.css';
import { useInputs } from './inputsContext.ts';
import type { QuantityFieldProps } from './QuantityField.tsx';
import { OriginChoice } from './OriginChoice.tsx';
import { RangeEnd } from './RangeEnd.tsx';
import { Refusal } from './Refusal.tsx';
import { timesQuantity } from './timesQuantity.ts';
import { useAct } from './useAct.ts';
import { useRefusedAt } from './useRefused.ts';

const longestNote = 2_000;

export const widthSegments = rangeWidths.map((width) => ({
  value: width,
  label: widthNames[width],
}));

/** The range of a quantity, by a word or by its two ends, and the note on it. */
export function RangeAndNote(props: Omit<QuantityFieldProps, 'usual'>) {
  const { path, words, quantity, times = 1 } = props;
  const { scenario, formats } = useInputs();
  const { act, attempt, refusal } = useAct();
  const keptNote = useRefusedAt(path, 'note');
  const isOwnAbroad = quantity.origin !== 'default' && isAbroad(scenario, path);
  const reference = isOwnAbroad
    ? usualRangeAt(scenario, path, quantity.typical)
    : referenceRangeAt(scenario, path);
  const measure = reference && timesQuantity(reference, times);
  const shown = timesQuantity(quantity, times);
  return (
    <>
      <SegmentedControl
        label={inputTexts.widthOf(words.label)}
        segments={widthSegments}
        value={widthOf(scenario, path, quantity)}
        onCommit={(width) => act({ kind: 'setRange', path, width })}
      />
      <p className={styles.quiet}>
        {isOwnAbroad && measure
          ? widthsAbroadHint(words, measure, formats)
          : widthsHint(words, shown.typical, measure, formats)}
      </p>
      <div className={styles.ends}>
        <RangeEnd {...props} end="low" />
        <RangeEnd {...props} end="high" />
      </div>
      <OriginChoice path={path} words={words} quantity={quantity} />
      <DraftTextField
        {...keptNote}
        id={`note-${path.replaceAll('.', '-')}`}
        label={inputTexts.note}
        value={quantity.note ?? ''}
        maxLength={longestNote}
        onCommit={(text, detail) => {
          const { note: _, ...rest } = quantity;
          const next = text === '' ? rest : { ...rest, note: text };
          return attempt({ kind: 'setQuantity', path, quantity: next }, detail);
        }}
      />
      <Refusal sentence={refusal} />
    </>
  );
}
