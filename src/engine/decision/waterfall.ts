import type { Layers } from '../input/finance.ts';
import type { ModelInput } from '../input/model.ts';
import type { KnownHours } from '../projection/knownHours.ts';
import type { World } from '../projection/world.ts';
import { type CostCause, costCauses, createCauseReader, layerOfCause } from './costByCause.ts';
import { type IncidentVolumes, incidentVolumes, volumeAt } from './incidentVolumes.ts';
import { type CostReading, planById } from './planCosts.ts';

export interface WaterfallStep {
  /** `preventedIncidents`: their number, over all layers; the others at equal numbers of incidents. */
  readonly cause: CostCause | 'preventedIncidents';
  /** Money that the second plan costs more for this cause; negative where it saves. */
  readonly amount: number;
}

/** From plan A to plan B: `from` plus every step is `to`, up to floating point. */
export interface Waterfall {
  readonly from: number;
  readonly to: number;
  /** Every cause in a fixed order; 0 for what makes no difference or is not counted. */
  readonly steps: readonly WaterfallStep[];
  /** The step of prevented incidents by layer. */
  readonly preventedByLayer: Readonly<Record<keyof Layers, number>>;
  /** Incidents over the horizon that A meets and B does not; negative where B meets more. */
  readonly incidentsPrevented: number;
}

/**
 * The difference of two plans by cause.
 *
 *   B − A = [A at B's incidents − A] + [B − A at B's incidents]
 *
 * The first bracket is what prevention is worth: plan A, month by month and class by class, with as many
 * incidents as B leaves, dealt with in A's own way; pools, banks and staff hours follow. Where A has no
 * incident at all in a month and B has some, these count at B's own cost. The second bracket is taken
 * apart by component; of lost productivity what people lose by waiting is response, the rest handling.
 * Every figure is a sum of the same projections, so that the causes add up by construction. What
 * prevention is worth depends on the direction: from B to A an incident counts at B's cost.
 *
 * @param input one that passed `checkInput` and holds both plans
 * @param known expectations remembered between inputs that differ in few figures; null: nothing is remembered
 */
export function waterfall(
  input: ModelInput,
  fromPlanId: string,
  toPlanId: string,
  reading: CostReading = {},
  known: KnownHours | null = null,
): Waterfall {
  const [first, second] = [planById(input, fromPlanId), planById(input, toPlanId)];
  const less = incidentVolumes(input, second, known);
  const more = incidentVolumes(input, first, known);
  const costOf = createCauseReader(input, reading, known);
  const from = costOf(first);
  const bent = costOf(first, factorTo(less, more));
  const to = costOf(second);
  const shared = hasOnly(less, more) ? costOf(second, whereAny(more)) : to;
  const prevented = (cause: CostCause) => bent[cause] - from[cause] + (to[cause] - shared[cause]);
  return {
    from: sum(costCauses.map((cause) => from[cause])),
    to: sum(costCauses.map((cause) => to[cause])),
    steps: [
      { cause: 'preventedIncidents', amount: sum(costCauses.map(prevented)) },
      ...costCauses.map((cause) => ({ cause, amount: shared[cause] - bent[cause] })),
    ],
    preventedByLayer: byLayer(prevented),
    incidentsPrevented: incidentsOf(more) - incidentsOf(less),
  };
}

type Factor = NonNullable<World['incidentFactor']>;

/** Factors that bring the incidents of one plan to those of another; 1 where there are none to bring. */
function factorTo(wanted: IncidentVolumes, own: IncidentVolumes): Factor {
  return (classId, t) => {
    const there = volumeAt(own, classId, t);
    return there > 0 ? volumeAt(wanted, classId, t) / there : 1;
  };
}

/** Leaves out the incidents of classes and months in which the other plan has none. */
function whereAny(other: IncidentVolumes): Factor {
  return (classId, t) => (volumeAt(other, classId, t) > 0 ? 1 : 0);
}

function hasOnly(own: IncidentVolumes, other: IncidentVolumes): boolean {
  return [...own].some(([classId, series]) =>
    series.some((count, m) => count > 0 && volumeAt(other, classId, m + 1) === 0),
  );
}

function byLayer(amountOf: (cause: CostCause) => number): Waterfall['preventedByLayer'] {
  const totals = {
    supportSpend: 0,
    lostProductivity: 0,
    lostContribution: 0,
    directLosses: 0,
  };
  for (const cause of costCauses) totals[layerOfCause(cause)] += amountOf(cause);
  return totals;
}

function incidentsOf(volumes: IncidentVolumes): number {
  return sum([...volumes.values()].map((series) => sum([...series])));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
