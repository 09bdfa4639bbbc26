import { useId } from 'react';
import { SelectField, type SelectOption } from '../../ui/fields/SelectField.tsx';
import styles from './PairPicker.module.css';

export interface PairPickerProps {
  readonly plans: readonly { readonly id: string; readonly name: string }[];
  readonly pair: readonly [string, string];
  readonly onPair: (pair: readonly [string, string]) => void;
}

/** From which plan to which: choosing the other end's plan swaps the two. */
export function PairPicker({ plans, pair, onPair }: PairPickerProps) {
  const id = useId();
  const [from, to] = pair;
  const options: readonly SelectOption<string>[] = plans.map((plan) => ({
    value: plan.id,
    label: plan.name,
  }));
  return (
    <div className={styles.pair}>
      <SelectField
        id={`${id}-from`}
        label="From"
        value={from}
        options={options}
        onCommit={(chosen) => onPair([chosen, chosen === to ? from : to])}
      />
      <SelectField
        id={`${id}-to`}
        label="To"
        value={to}
        options={options}
        onCommit={(chosen) => onPair([chosen === from ? to : from, chosen])}
      />
    </div>
  );
}
