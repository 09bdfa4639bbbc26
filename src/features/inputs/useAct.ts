import { useState } from 'react';
import { refusalText } from '../../present/catalogue/fieldText.ts';
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
  const { dispatch } = useInputs();
  const [refusal, setRefusal] = useState<string>();
  return {
    act: (action, detail) => {
      const outcome = dispatch(action, detail);
      setRefusal(outcome.ok ? undefined : refusalText(outcome.sentence));
      return outcome.ok;
    },
    refusal,
  };
}
