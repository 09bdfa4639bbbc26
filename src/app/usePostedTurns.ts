import { useEffect } from 'react';
import type { FlipsQuestion } from '../engine/index.ts';
import type { Asked } from '../features/decision/asked.ts';
import type { KnownTurns } from '../features/inputs/turnBoard.ts';
import type { Scenario } from '../schema/scenario.ts';

/** Tells where the answer turns along the inputs, each time it is known of the inputs on the page. */
export function usePostedTurns(
  { isCurrent, latest }: Asked<FlipsQuestion>,
  scenario: Scenario,
  post: (known: KnownTurns) => void,
): void {
  useEffect(() => {
    if (!isCurrent || latest === null) return;
    post({ inputs: latest.answer, planIds: latest.question.planIds, scenario });
  }, [isCurrent, latest, scenario, post]);
}
