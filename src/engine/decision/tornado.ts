import type { InputRange } from '../simulation/contract.ts';
import { cheapestOf } from './cheapest.ts';
import { type Contest, contestOf, leadOf } from './contest.ts';
import type { DecisionMethod, DecisionSubject, TornadoBar, TornadoQuestion } from './contract.ts';
import { planById } from './planCosts.ts';
import { groupsByField } from './rangedFields.ts';
import { reaches } from './reaches.ts';
import { totalsOf, type Totals } from './totals.ts';

/**
 * How far total(A) − total(B) swings when each ranged input goes to its low and to its high, all else
 * as it stands; the same field of several plans goes there in all of them, unless it is independent.
 * The largest swing first; equal ones in the order of their paths. One unit is one field.
 */
export const tornadoMethod: DecisionMethod<'tornado'> = {
  units: (subject, question) => Math.max(1, fieldsOf(subject, question).length),
  part: (subject, question, first, count) => {
    if (question.planIds.length < 2) return [];
    const totals = totalsOf(subject, question);
    const contest = contestOf(question, totals, subject.input);
    return fieldsOf(subject, question)
      .slice(first, first + count)
      .map((ranges) => barOf(ranges, totals, contest, question));
  },
  whole: (_subject, _question, parts) =>
    parts.flat().toSorted((one, other) => other.swing - one.swing),
};

/** Ranges by field, without those of plans that no weighed plan is or refers to. */
function fieldsOf(
  { input, ranges }: DecisionSubject,
  { planIds }: TornadoQuestion,
): readonly (readonly InputRange[])[] {
  const weighed = planIds.map((planId) => planById(input, planId));
  const felt = ranges.filter(({ path }) =>
    weighed.some((plan) => reaches(path, plan, input.plans)),
  );
  return groupsByField({ input, ranges: felt });
}

function barOf(
  ranges: readonly InputRange[],
  totals: Totals,
  contest: Contest,
  { planIds }: TornadoQuestion,
): TornadoBar {
  const endAt = (end: 'low' | 'high') => {
    const found = totals.at(ranges.map((range) => ({ path: range.path, value: range[end] })));
    return { lead: leadOf(contest, found), cheapest: planIds[cheapestOf(found)] as string };
  };
  const [atLow, atHigh] = [endAt('low'), endAt('high')];
  const { path, low, typical, high } = ranges[0] as InputRange;
  const twins = ranges.slice(1).map((range) => range.path);
  return {
    path,
    ...(twins.length === 0 ? {} : { twins }),
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
