import { useRef, useState } from 'react';
import { entryRefusal } from '../../present/entryRefusal.ts';
import type { Action } from '../../scenario/action.ts';
import { useInputs } from './inputsContext.ts';

export interface Acting {
  /** @returns whether it was done */
  readonly act: (action: Action, detail?: { readonly isFinal: boolean }) => boolean;
  /** Why the last action was refused. */
  readonly refusal: string | undefined;
}

/** Actions of one field or group, which says itself why one was refused. */
export function useAct(): Acting {
  const { scenario, dispatch, formats } = useInputs();
  const [refusal, setRefusal] = useState<string>();
  // Told only where it changes: telling React what it knows would draw the field once more with every movement.
  const told = useRef<string>(undefined);
  return {
    act: (action, detail) => {
      const outcome = dispatch(action, detail);
      const path = 'path' in action ? action.path : undefined;
      const sentence = outcome.ok
        ? undefined
        : entryRefusal(outcome, scenario, path, formats.locale);
      if (sentence !== told.current) {
        told.current = sentence;
        setRefusal(sentence);
      }
      return outcome.ok;
    },
    refusal,
  };
}
