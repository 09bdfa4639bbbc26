import { cheapestOf } from './cheapest.ts';
import { type Contest, contestOf, leadOf } from './contest.ts';
import type { DecisionMethod, TornadoBar, TornadoQuestion } from './contract.ts';
import { totalsOf, type Totals } from './totals.ts';
import type { InputRange } from '../simulation/contract.ts';

/**
 * How far total(A) − total(B) swings when each ranged input goes to its low and to its high, all else
 * as it stands. The largest swing first; equal ones in the order of the ranges. One unit is one range.
 */
export const tornadoMethod: DecisionMethod<'tornado'> = {
  units: ({ ranges }) => Math.max(1, ranges.length),
  part: (subject, question, first, count) => {
    if (question.planIds.length < 2) return [];
    const totals = totalsOf(subject, question);
    const contest = contestOf(question, totals, subject.input);
    return subject.ranges
      .slice(first, first + count)
      .map((range) => barOf(range, totals, contest, question));
  },
  whole: (_subject, _question, parts) =>
    parts.flat().toSorted((one, other) => other.swing - one.swing),
};

function barOf(
  { path, low, typical, high }: InputRange,
  totals: Totals,
  contest: Contest,
  { planIds }: TornadoQuestion,
): TornadoBar {
  const endAt = (value: number) => {
    const found = totals.at([{ path, value }]);
    return { lead: leadOf(contest, found), cheapest: planIds[cheapestOf(found)] as string };
  };
  const [atLow, atHigh] = [endAt(low), endAt(high)];
  return {
    path,
    low,
    typical,
    high,
    atLow: atLow.lead,
    atHigh: atHigh.lead,
    swing: Math.abs(atHigh.lead - atLow.lead),
    cheapestAtLow: atLow.cheapest,
    cheapestAtHigh: atHigh.cheapest,
  };
}
