import type { LayerSet } from '../simulation/contract.ts';
import type {
  DecisionMethod,
  DecisionSubject,
  HalfPromiseQuestion,
  PromiseVerdict,
} from './contract.ts';
import { rankingOf } from './ranking.ts';
import { totalsOf } from './totals.ts';

/** κ: all, half and nothing of the promise. */
const promises = [1, 0.5, 0];

/** The verdict on expected costs if 100, 50 and 0 % of the promise were kept. One unit is one of these. */
export const halfPromiseMethod: DecisionMethod<'halfPromise'> = {
  units: () => promises.length,
  part: (subject, question, first, count) =>
    promises.slice(first, first + count).map((kept) => verdictAt(subject, question, kept)),
  whole: (_subject, _question, parts) => parts.flat(),
};

function verdictAt(
  subject: DecisionSubject,
  { planIds, nearTieShare }: HalfPromiseQuestion,
  promiseKept: number,
): PromiseVerdict {
  const by = (layerSet: LayerSet) => {
    const totals = totalsOf(subject, { planIds, layerSet }).at([
      { path: 'estate.promiseKept', value: promiseKept },
    ]);
    const costs = planIds.map((planId, n) => ({ planId, cost: totals[n] as number }));
    return rankingOf(costs, { nearTieShare, nearTieOdds: 0, oddsOf: () => null });
  };
  return { promiseKept, verdict: { supportSpend: by('supportSpend'), allIn: by('allIn') } };
}
