import type { PlanPair } from '../../present/decision/pair.ts';
import type { ResultView } from '../../present/resultView.ts';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import styles from './Decision.module.css';

export interface PairPickerProps {
  readonly view: ResultView;
  readonly pair: PlanPair;
  readonly onChange: (fromId: string, toId: string) => void;
}

/** Which two plans the figures below hold against each other. */
export function PairPicker({ view, pair: { from, to }, onChange }: PairPickerProps) {
  const options = view.plans.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className={styles.pair} data-print="hide">
      <SelectField
        id="pair-from"
        label="From"
        value={from.id}
        options={options}
        onCommit={(id) => onChange(id, id === to.id ? from.id : to.id)}
      />
      <SelectField
        id="pair-to"
        label="to"
        value={to.id}
        options={options}
        onCommit={(id) => onChange(id === from.id ? to.id : from.id, id)}
      />
    </div>
  );
}
