import { useId } from 'react';
import styles from './CompactSelect.module.css';
import type { SelectOption } from './SelectField.tsx';

export interface CompactSelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onCommit: (value: Value) => void;
}

/** One of a few in a toolbar, its label beside it. */
export function CompactSelect<Value extends string>({
  label,
  value,
  options,
  onCommit,
}: CompactSelectProps<Value>) {
  const id = useId();
  return (
    <span className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onCommit(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
