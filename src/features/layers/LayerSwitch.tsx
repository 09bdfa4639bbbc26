import { Icon } from '../../ui/Icon.tsx';
import styles from './LayerSwitch.module.css';

export interface LayerSwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onCommit: (isOn: boolean) => void;
}

/** A switch small enough to stand in a line with others. */
export function LayerSwitch({ label, isOn, onCommit }: LayerSwitchProps) {
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
