import { useRef, useState } from 'react';
import { refusalText } from '../../present/catalogue/fieldText.ts';
import { schemaRefusal } from '../../present/schemaRefusal.ts';
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
  const { dispatch, formats } = useInputs();
  const [refusal, setRefusal] = useState<string>();
  // Told only where it changes: telling React what it knows would draw the field once more with every movement.
  const told = useRef<string>(undefined);
  return {
    act: (action, detail) => {
      const outcome = dispatch(action, detail);
      const sentence = outcome.ok ? undefined : refusalText(schemaRefusal(outcome, formats.locale));
      if (sentence !== told.current) {
        told.current = sentence;
        setRefusal(sentence);
      }
      return outcome.ok;
    },
    refusal,
  };
}
