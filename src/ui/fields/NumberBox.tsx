import type { ReactNode } from 'react';
import styles from './NumberField.module.css';
import type { NumberDraft } from './useNumberDraft.ts';

export interface NumberBoxProps {
  readonly id: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The suffix as it is shown, where that is more than its text. */
  readonly shownSuffix?: ReactNode;
  /** Without a slider beside it the box takes the whole line. */
  readonly isWide: boolean;
  readonly isRefused: boolean;
  /** Lets a phone show digits only. */
  readonly hasOnlyPositive: boolean;
  readonly describedBy: string | undefined;
  readonly draft: NumberDraft;
}

const arrows: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };

/** Letters that find room beside a slider: of longer entries the whole is shown where one points. */
const mostLetters = 16;

/** The box of a number field: the text with its units around it. A press on a unit reaches the text. */
export function NumberBox(props: NumberBoxProps) {
  const { id, prefix, suffix, isWide, isRefused, hasOnlyPositive, describedBy, draft } = props;
  const isLong = !isWide && prefix.length + draft.text.length + suffix.length > mostLetters;
  return (
    <label
      className={styles.box}
      htmlFor={id}
      title={isLong ? `${prefix}${draft.text} ${suffix}`.trim() : undefined}
      data-wide={isWide ? '' : undefined}
      data-invalid={isRefused ? '' : undefined}
    >
      {prefix ? <span className={styles.prefix}>{prefix}</span> : null}
      <input
        id={id}
        type="text"
        inputMode={hasOnlyPositive ? 'decimal' : 'text'}
        enterKeyHint="done"
        autoComplete="off"
        spellCheck={false}
        className={styles.input}
        style={{ inlineSize: `${Math.max(draft.text.length, 1) + 0.25}ch` }}
        value={draft.text}
        aria-labelledby={`${id}-label`}
        aria-describedby={describedBy}
        aria-invalid={isRefused ? true : undefined}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onKeyDown={(event) => {
          const direction = arrows[event.key];
          if (event.key === 'Enter') draft.settle();
          if (direction === undefined) return;
          event.preventDefault();
          draft.nudge(direction * (event.shiftKey ? 10 : 1));
        }}
        onKeyUp={(event) => {
          if (event.key in arrows) draft.settle();
        }}
        onBlur={draft.leave}
      />
      {suffix ? (
        <span id={`${id}-unit`} className={styles.suffix}>
          {props.shownSuffix ?? suffix}
        </span>
      ) : null}
    </label>
  );
}
