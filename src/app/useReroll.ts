import { useCallback, useMemo, useState } from 'react';
import type { Formats } from '../present/numbers.ts';
import { partMissing } from '../present/texts/pageTexts.ts';
import type { ResultView } from '../present/resultView.ts';
import type { Roll, rerollFinding } from '../present/simulation/reroll.ts';
import type { Simulated } from '../present/simulation/simulated.ts';
import type { Action } from '../scenario/action.ts';
import type { Scenario } from '../schema/scenario.ts';
import { newSeed } from './newSeed.ts';

interface Reroll {
  /** Draws another seed. */
  readonly reroll: () => void;
  /** What it showed, once there are as many futures as before; null before that and after other changes. */
  readonly finding: string | null;
}

interface Before extends Roll {
  readonly scenario: Scenario;
}

/** Another seed for the same inputs, and what that changes. */
export function useReroll(
  view: ResultView,
  simulated: Simulated | null,
  formats: Formats,
  onAction: (action: Action) => void,
): Reroll {
  const { scenario } = view;
  const [before, setBefore] = useState<Before>();
  // Fetched with the first roll; the page opens without it.
  const [find, setFind] = useState<{ readonly finding: typeof rerollFinding }>();
  const reroll = useCallback(() => {
    const { seed } = scenario;
    import('../present/simulation/reroll.ts').then(
      (words) => setFind({ finding: words.rerollFinding }),
      () => setFind({ finding: () => `${partMissing}.` }),
    );
    setBefore(simulated?.isCurrent === true ? { seed, simulated, scenario } : undefined);
    onAction({ kind: 'setValue', path: 'seed', value: newSeed(seed) });
  }, [scenario, simulated, onAction]);
  const finding = useMemo(() => {
    if (before === undefined || simulated === null || find === undefined) return null;
    if (!isAnswer(before, scenario, simulated)) return null;
    return find.finding(view, before, { seed: scenario.seed, simulated }, formats);
  }, [before, view, scenario, simulated, formats, find]);
  return { reroll, finding };
}

/** Whether these futures differ from those before by their seed alone and are as many. */
function isAnswer(before: Before, scenario: Scenario, after: Simulated): boolean {
  const { simulated } = before;
  return (
    after.isCurrent &&
    after.hasLuck === simulated.hasLuck &&
    after.hasRanges === simulated.hasRanges &&
    after.summary.trials >= simulated.summary.trials &&
    scenario.seed !== before.seed &&
    keysOf(scenario).every((key) => key === 'seed' || scenario[key] === before.scenario[key])
  );
}

function keysOf(scenario: Scenario): readonly (keyof Scenario)[] {
  return Object.keys(scenario) as (keyof Scenario)[];
}
