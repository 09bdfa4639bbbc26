import { Icon } from '../Icon.tsx';
import styles from './ChipSwitch.module.css';

export interface ChipSwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  /** Of a word in the glossary that its label is. */
  readonly term?: string;
  readonly onCommit: (isOn: boolean) => void;
}

/** A switch small enough to stand in a line with others. */
export function ChipSwitch({ label, isOn, term, onCommit }: ChipSwitchProps) {
  return (
    <label className={styles.chip} data-term={term}>
      <input
        type="checkbox"
        role="switch"
        className={styles.box}
        checked={isOn}
        aria-checked={isOn}
        onChange={(event) => onCommit(event.currentTarget.checked)}
      />
      <span className={styles.sign}>
        <Icon name={isOn ? 'check' : 'add'} size={14} />
      </span>
      {label}
    </label>
  );
}
