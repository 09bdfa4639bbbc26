import { useRef, useState } from 'react';
import { entryRefusal } from '../../present/entryRefusal.ts';
import type { Action } from '../../scenario/action.ts';
import { useInputs } from './inputsContext.ts';

export interface Acting {
  /** @returns whether it was done */
  readonly act: (action: Action, detail?: { readonly isFinal: boolean }) => boolean;
  /** What was entered, whose refusal stays with its text. @returns why it was refused */
  readonly attempt: (action: Action, detail?: { readonly isFinal: boolean }) => string | undefined;
  /** Why the last action that was no entry was refused. */
  readonly refusal: string | undefined;
}

/** Actions of one field or group, which says itself why one was refused. */
export function useAct(): Acting {
  const { scenario, dispatch, formats } = useInputs();
  const [refusal, setRefusal] = useState<string>();
  // Told only where it changes: telling React what it knows would draw the field once more with every movement.
  const told = useRef<string>(undefined);
  const tell = (sentence: string | undefined): void => {
    if (sentence === told.current) return;
    told.current = sentence;
    setRefusal(sentence);
  };
  const refusalOf = (...args: Parameters<Acting['attempt']>): string | undefined => {
    const outcome = dispatch(...args);
    if (outcome.ok) return undefined;
    const [action] = args;
    const path = 'path' in action ? action.path : undefined;
    return entryRefusal(outcome, scenario, path, formats.locale);
  };
  return {
    act: (...args) => {
      const sentence = refusalOf(...args);
      tell(sentence);
      return sentence === undefined;
    },
    attempt: (...args) => {
      tell(undefined);
      return refusalOf(...args);
    },
    refusal,
  };
}
