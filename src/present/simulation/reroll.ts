import type { PairComparison } from '../../engine/index.ts';
import type { Formats } from '../numbers.ts';
import { rankingOf } from '../ranking.ts';
import type { PlanView, ResultView } from '../resultView.ts';
import { planIn, type Simulated } from './simulated.ts';

/** Futures of one seed. */
export interface Roll {
  readonly seed: number;
  readonly simulated: Simulated;
}

/** Beyond this many standard errors a difference is not the noise of the simulation. */
const certainty = 2;

/**
 * What another seed changed: the average difference between the two cheapest plans under both seeds,
 * and whether what moved is less than the difference itself. Null where they were not both simulated.
 */
export function rerollFinding(
  view: ResultView,
  before: Roll,
  after: Roll,
  formats: Formats,
): string | null {
  const [first, second] = rankingOf(view, 'allIn').ordered;
  if (first === undefined) return null;
  if (second === undefined) return alone(first, before, after, formats);
  const one = leadOf(before.simulated, first, second);
  const other = leadOf(after.simulated, first, second);
  if (one === undefined || other === undefined) return null;
  if (one.error === 0 && other.error === 0 && one.mean === other.mean) {
    return `Another seed changes nothing: ${first.name} and ${second.name} differ by the same amount in every future.`;
  }
  const lead = `On average ${first.name} is ${leadText(one, formats)} than ${second.name} with seed ${before.seed} and ${leadText(other, formats)} with seed ${after.seed}`;
  const shares = `cheaper in ${percentOf(one)} and ${percentOf(other)} of 100 futures`;
  return `${lead} (${shares}). ${noiseText(one, other, formats)}`;
}

/** How much less the first plan costs than the second, all in and on average; money. */
interface Lead {
  readonly mean: number;
  readonly error: number;
  /** Share of the futures in which the first is cheaper. */
  readonly share: number;
}

function leadOf({ summary }: Simulated, first: PlanView, second: PlanView): Lead | undefined {
  for (const { firstPlanId, secondPlanId, allIn } of summary.pairs) {
    if (firstPlanId === first.id && secondPlanId === second.id) return leadFrom(allIn, true);
    if (firstPlanId === second.id && secondPlanId === first.id) return leadFrom(allIn, false);
  }
  return undefined;
}

function leadFrom(pair: PairComparison, isFirst: boolean): Lead {
  return {
    mean: isFirst ? -pair.meanDifference : pair.meanDifference,
    error: pair.meanDifferenceStandardError,
    share: isFirst ? pair.probabilityFirstCheaper : pair.probabilitySecondCheaper,
  };
}

function leadText({ mean }: Lead, { money }: Formats): string {
  return `${money(Math.abs(mean))} ${mean >= 0 ? 'cheaper' : 'dearer'}`;
}

function percentOf({ share }: Lead): number {
  return Math.round(share * 100);
}

/** The noise is what moved between the seeds, or two standard errors where chance moved less. */
function noiseText(one: Lead, other: Lead, { money }: Formats): string {
  const moved = Math.abs(other.mean - one.mean);
  const noise = Math.max(moved, certainty * Math.max(one.error, other.error));
  const difference = Math.min(Math.abs(one.mean), Math.abs(other.mean));
  const isSameSide = Math.sign(one.mean) === Math.sign(other.mean);
  return noise < difference && isSameSide
    ? `The noise of the simulation, about ${money(noise)}, is smaller than the difference.`
    : `The noise of the simulation, about ${money(noise)}, is not smaller than the difference: these futures do not tell the two apart.`;
}

function alone(plan: PlanView, before: Roll, after: Roll, { money }: Formats): string | null {
  const one = planIn(before.simulated, plan.id)?.totals.allIn;
  const other = planIn(after.simulated, plan.id)?.totals.allIn;
  if (one === undefined || other === undefined) return null;
  const noise = certainty * Math.max(one.meanStandardError, other.meanStandardError);
  return `${plan.name} costs ${money(one.mean)} on average with seed ${before.seed} and ${money(other.mean)} with seed ${after.seed}; the noise of the simulation is about ${money(noise)}.`;
}
