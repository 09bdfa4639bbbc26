import { Icon } from '../Icon.tsx';
import styles from './ChipSwitch.module.css';

export interface ChipSwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onCommit: (isOn: boolean) => void;
}

/** A switch small enough to stand in a line with others. */
export function ChipSwitch({ label, isOn, onCommit }: ChipSwitchProps) {
  return (
    <label className={styles.chip}>
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
