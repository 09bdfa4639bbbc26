import { useCallback, useState } from 'react';
import type { Scenario } from '../schema/scenario.ts';

/** What just happened, said once at the foot of the page. */
export interface Notice {
  readonly id: number;
  readonly sentence: string;
  /** The step that it tells of: undoing is on offer as long as its end is the scenario on the page. */
  readonly step: Step | undefined;
}

interface Step {
  readonly before: Scenario;
  readonly after: Scenario;
}

export interface Notices {
  readonly notice: Notice | undefined;
  readonly say: (sentence: string, step?: Step) => void;
  readonly dismiss: () => void;
}

/**
 * One notice at a time; a new one takes the place of the last. What it tells of is no longer so where the
 * scenario from before is back.
 *
 * @param scenario  on the page
 */
export function useNotice(scenario: Scenario): Notices {
  const [notice, setNotice] = useState<Notice>();
  const say = useCallback((sentence: string, step?: Step) => {
    setNotice((last) => ({ id: (last?.id ?? 0) + 1, sentence, step }));
  }, []);
  const dismiss = useCallback(() => setNotice(undefined), []);
  return { notice: notice?.step?.before === scenario ? undefined : notice, say, dismiss };
}
