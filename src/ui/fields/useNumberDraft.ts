import { useRef, useState } from 'react';
import { isSameFigure } from './isSameFigure.ts';
import type { CommitDetail, NumberFieldProps, ParsedText } from './NumberField.tsx';
import { useRefusedText } from './useRefusedText.ts';

/** A text that was taken, under the caret. */
interface Typed {
  readonly text: string;
  readonly parsed: Extract<ParsedText, { readonly ok: true }>;
  /** The committed value when the text was typed, then the one it led to. */
  readonly seen: number | undefined;
}

/** A commit without its end. */
type Entered = Omit<CommitDetail, 'isFinal'>;

export interface NumberDraft {
  readonly text: string;
  readonly refusal: string | undefined;
  readonly echo: string | undefined;
  readonly type: (text: string) => void;
  readonly nudge: (steps: number) => void;
  /** The slider's thumb is at another place, or has been let go. */
  readonly slide: (next: number, detail: CommitDetail) => void;
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
  const [typed, setTyped] = useState<Typed>();
  const { refused, refusal, keep } = useRefusedFigure(props);
  const pending = useRef<{ readonly value: number; readonly entered: Entered }>(undefined);

  const current = typed && followed(typed, value);
  if (current !== typed) setTyped(current);

  const clear = (): void => {
    if (typed !== undefined) setTyped(undefined);
  };
  /** @returns why it was refused */
  const commit = (next: number, entered: Entered): string | undefined => {
    const why = onCommit(next, { ...entered, isFinal: false });
    if (why === undefined) pending.current = { value: next, entered };
    return why;
  };
  const settle = (): void => {
    const last = pending.current;
    if (!last) return;
    pending.current = undefined;
    onCommit(last.value, { ...last.entered, isFinal: true });
  };
  const keepIf = (why: string | undefined, next: number): void =>
    keep(why === undefined ? undefined : { text: format(next), refusal: why });
  return {
    text: refused?.text ?? current?.text ?? (value === undefined ? '' : format(value)),
    refusal,
    echo: refused ? undefined : current?.parsed.echo,
    type: (text) => {
      const parsed = parse(text);
      const isNews = parsed.ok && (parsed.saysMore === true || !isSameFigure(parsed.value, value));
      const why = isNews ? commit(parsed.value, { source: 'type', text }) : undefined;
      const isTaken = parsed.ok && why === undefined;
      setTyped(isTaken ? { text, parsed, seen: value } : undefined);
      keep(isTaken ? undefined : { text, refusal: why });
    },
    nudge: (steps) => {
      const moved = Number(((value ?? 0) + steps * step).toPrecision(12));
      const next = Math.min(Math.max(moved, min), max);
      clear();
      keepIf(isSameFigure(next, value) ? undefined : commit(next, { source: 'key' }), next);
    },
    slide: (next, detail) => {
      clear();
      keepIf(onCommit(next, detail), next);
    },
    settle,
    leave: () => {
      settle();
      clear();
    },
    drop: () => {
      clear();
      keep(undefined);
    },
  };
}

/** A text that the field has come to read since is not shown: it would look as if it had been taken. */
function useRefusedFigure(props: NumberFieldProps) {
  const [kept, keep] = useRefusedText(props, props.value);
  const read = kept && props.parse(kept.text);
  const refusal = read?.ok === false ? read.message : kept?.refusal;
  return { refused: refusal === undefined ? undefined : kept, refusal, keep } as const;
}

function followed(typed: Typed, value: number | undefined): Typed | undefined {
  if (isSameFigure(typed.seen, value)) return typed;
  return isSameFigure(typed.parsed.value, value) ? { ...typed, seen: value } : undefined;
}
