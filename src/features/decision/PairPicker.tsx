import * as decisionTexts from '../../present/texts/decisionTexts.ts';
import { CompactSelect } from '../../ui/fields/CompactSelect.tsx';
import styles from './PairPicker.module.css';

export interface PairPickerProps {
  readonly plans: readonly { readonly id: string; readonly name: string }[];
  readonly pair: readonly [string, string];
  readonly onPair: (pair: readonly [string, string]) => void;
}

/** From which plan to which: choosing the other end's plan swaps the two. */
export function PairPicker({ plans, pair, onPair }: PairPickerProps) {
  const [from, to] = pair;
  const options = plans.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className={styles.pair} data-print="hide">
      <CompactSelect
        label={decisionTexts.from}
        value={from}
        options={options}
        onCommit={(chosen) => onPair([chosen, chosen === to ? from : to])}
      />
      <CompactSelect
        label={decisionTexts.to}
        value={to}
        options={options}
        onCommit={(chosen) => onPair([chosen === from ? to : from, chosen])}
      />
    </div>
  );
}
