import { useCallback, useState } from 'react';
import type { Scenario } from '../schema/scenario.ts';

/** What just happened, said once at the foot of the page. */
export interface Notice {
  readonly id: number;
  readonly sentence: string;
  /** The scenario that came of it; undoing is on offer as long as this is the scenario on the page. */
  readonly result: Scenario | undefined;
}

export interface Notices {
  readonly notice: Notice | undefined;
  readonly say: (sentence: string, result?: Scenario) => void;
  readonly dismiss: () => void;
}

/** One notice at a time; a new one takes the place of the last. */
export function useNotice(): Notices {
  const [notice, setNotice] = useState<Notice>();
  const say = useCallback((sentence: string, result?: Scenario) => {
    setNotice((last) => ({ id: (last?.id ?? 0) + 1, sentence, result }));
  }, []);
  const dismiss = useCallback(() => setNotice(undefined), []);
  return { notice, say, dismiss };
}
