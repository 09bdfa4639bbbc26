import type { Spread, TrialTotal } from '../../engine/index.ts';
import type { Formats } from '../numbers.ts';
import type { PlanView } from '../resultView.ts';
import { percentileOf } from './percentiles.ts';
import { planIn, type Simulated } from './simulated.ts';

/** What the futures add to a plan's card. */
export interface FutureFact {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Whether it is of older inputs, or not known yet. */
  readonly isOutdated: boolean;
}

/** Between which all-in costs 8 in 10 futures end. */
export function futureRange(
  plan: PlanView,
  simulated: Simulated | null,
  { moneyCompact }: Formats,
): FutureFact {
  return factOf('futures', '8 in 10 futures', simulated, plan, 'allIn', (percentile) => {
    const [low, high] = [moneyCompact(percentile(10)), moneyCompact(percentile(90))];
    return low === high ? low : `${low} – ${high}`;
  });
}

/** The dearest month of support bills that 1 in 20 futures reach. */
export function worstMonth(
  plan: PlanView,
  simulated: Simulated | null,
  { money }: Formats,
): FutureFact {
  return factOf('worstMonth', 'Worst month, 1 in 20', simulated, plan, 'worstMonth', (percentile) =>
    money(percentile(95)),
  );
}

function factOf(
  id: string,
  label: string,
  simulated: Simulated | null,
  plan: PlanView,
  total: TrialTotal,
  say: (percentile: (percent: number) => number) => string,
): FutureFact {
  const spread: Spread | undefined = simulated
    ? planIn(simulated, plan.id)?.totals[total]
    : undefined;
  if (simulated === null || spread === undefined) {
    return { id, label, value: '…', isOutdated: true };
  }
  const percentile = (percent: number) => percentileOf(simulated.summary, spread, percent).value;
  return { id, label, value: say(percentile), isOutdated: !simulated.isCurrent };
}
