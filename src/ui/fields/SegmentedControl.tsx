import { useId } from 'react';
import styles from './SegmentedControl.module.css';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface SegmentedControlProps<Value extends string> {
  /** Name of the group; read, not shown. */
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  /** Undefined: none of them. */
  readonly value: Value | undefined;
  readonly onCommit: (value: Value) => void;
  /** `full` spreads over the width, `compact` sits in a toolbar. */
  readonly size?: 'full' | 'compact';
}

/** One of two to five, all visible. Native radios bring the arrow keys and the semantics. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, segments, value, onCommit, size = 'full' } = props;
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles.group} data-size={size}>
      {segments.map((segment) => (
        <label key={segment.value} className={styles.segment}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            value={segment.value}
            checked={segment.value === value}
            onChange={() => onCommit(segment.value)}
          />
          <span className={styles.face}>{segment.label}</span>
        </label>
      ))}
    </div>
  );
}
