import { useRef, useState } from 'react';
import type { CommitDetail, NumberFieldProps, ParsedText } from './NumberField.tsx';

interface Draft {
  readonly text: string;
  readonly parsed: ParsedText;
  /** The committed value when the text was typed, then the one it led to. */
  readonly seen: number | undefined;
}

export interface NumberDraft {
  readonly text: string;
  readonly refusal: string | undefined;
  readonly echo: string | undefined;
  readonly type: (text: string) => void;
  readonly nudge: (steps: number) => void;
  /** Ends the edit: one final commit if something changed. */
  readonly settle: () => void;
  /** On leaving the box: a valid text gives way to the formatted value, an invalid one stays. */
  readonly leave: () => void;
  readonly drop: () => void;
}

/**
 * The text under the caret, which may be refused while the committed value stands. It gives way as soon as the
 * committed value changes from elsewhere: undo, reset, slider, another scenario.
 */
export function useNumberDraft(props: NumberFieldProps): NumberDraft {
  const { value, format, parse, onCommit, min = -Infinity, max = Infinity, step = 1 } = props;
  const [draft, setDraft] = useState<Draft>();
  const pending = useRef<{ readonly value: number; readonly source: CommitDetail['source'] }>(
    undefined,
  );

  const current = draft && followed(draft, value);
  if (current !== draft) setDraft(current);

  const commit = (next: number, source: CommitDetail['source']): void => {
    pending.current = { value: next, source };
    onCommit(next, { source, isFinal: false });
  };
  const settle = (): void => {
    const last = pending.current;
    if (!last) return;
    pending.current = undefined;
    onCommit(last.value, { source: last.source, isFinal: true });
  };
  return {
    text: current?.text ?? (value === undefined ? '' : format(value)),
    refusal: current && !current.parsed.ok ? current.parsed.message : undefined,
    echo: current?.parsed.ok ? current.parsed.echo : undefined,
    type: (text) => {
      const parsed = parse(text);
      setDraft({ text, parsed, seen: value });
      if (parsed.ok && (parsed.saysMore || !isSame(parsed.value, value)))
        commit(parsed.value, 'type');
    },
    nudge: (steps) => {
      const next = Math.min(
        Math.max(Number(((value ?? 0) + steps * step).toPrecision(12)), min),
        max,
      );
      setDraft(undefined);
      if (!isSame(next, value)) commit(next, 'key');
    },
    settle,
    leave: () => {
      settle();
      if (current?.parsed.ok) setDraft(undefined);
    },
    drop: () => {
      if (draft !== undefined) setDraft(undefined);
    },
  };
}

function followed(draft: Draft, value: number | undefined): Draft | undefined {
  if (isSame(draft.seen, value)) return draft;
  return draft.parsed.ok && isSame(draft.parsed.value, value)
    ? { ...draft, seen: value }
    : undefined;
}

/** Equal up to rounding: the owner of the value may keep it in another unit. */
function isSame(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
