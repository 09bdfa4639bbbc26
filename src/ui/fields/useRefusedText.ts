import { useState } from 'react';
import { isSameFigure } from './isSameFigure.ts';

/** A text that was not taken, as it was typed. */
export interface RefusedText {
  readonly text: string;
  /** Why, where the text itself is no reason: a rule over several fields. */
  readonly refusal?: string | undefined;
}

export interface RefusedTextProps {
  /** The refused text where it is kept outside, for every place in which the field is shown. */
  readonly refused?: RefusedText | undefined;
  /** Keeps it outside; without it the field keeps it as long as it stands. */
  readonly onRefused?: ((refused: RefusedText | undefined) => void) | undefined;
}

type Value = number | string | undefined;

/**
 * The text that a field keeps beside the value that stands. It gives way as soon as that value changes from
 * elsewhere: undo, reset, another scenario. Who keeps it outside sees to that there.
 */
export function useRefusedText(
  { refused: outside, onRefused }: RefusedTextProps,
  value: Value,
): readonly [RefusedText | undefined, (refused: RefusedText | undefined) => void] {
  const [own, setOwn] = useState<{ readonly refused: RefusedText; readonly seen: Value }>();
  const isCurrent = own !== undefined && isSameFigure(own.seen, value);
  if (own !== undefined && !isCurrent) setOwn(undefined);
  const shown = onRefused ? outside : isCurrent ? own.refused : undefined;
  return [
    shown,
    (refused) => {
      // Telling React what it knows would draw the field once more with every movement of a drag.
      if (shown === undefined && refused === undefined) return;
      if (onRefused) onRefused(refused);
      else setOwn(refused && { refused, seen: value });
    },
  ];
}
