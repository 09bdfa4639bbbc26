import type { Layers } from '../input/finance.ts';
import type { ModelInput } from '../input/model.ts';
import type { Plan } from '../input/plan.ts';
import type { KnownHours } from '../projection/knownHours.ts';
import { projectPlan } from '../projection/projectPlan.ts';
import { type MonthlySeries, type SpendComponent, spendComponents } from '../projection/result.ts';
import { type World, worldOf } from '../projection/world.ts';
import { type CostReading, countedLayers } from './planCosts.ts';

/** What a cost is made of; lost productivity apart in `fasterResponse` (waiting) and `handling` (the rest). */
export type CostCause =
  | SpendComponent
  | 'fasterResponse'
  | 'handling'
  | 'selfHelp'
  | 'lostContribution'
  | 'directLosses';

/** The layer that a cause counts in. */
export function layerOfCause(cause: CostCause): keyof Layers {
  switch (cause) {
    case 'fasterResponse':
    case 'handling':
    case 'selfHelp':
      return 'lostProductivity';
    case 'lostContribution':
    case 'directLosses':
      return cause;
    default:
      return 'supportSpend';
  }
}

/** Money over the horizon by cause; what is not counted is 0. */
export type CostByCause = Readonly<Record<CostCause, number>>;

/** In the order of a bill, then what is lost. */
export const costCauses: readonly CostCause[] = [
  ...spendComponents,
  'fasterResponse',
  'handling',
  'selfHelp',
  'lostContribution',
  'directLosses',
];

/**
 * Reads the cost of any plan of an input by cause. Waiting is the lost productivity that is gone once
 * waiting costs nobody any work (lossWaiting 0 in every class).
 *
 * @param known expectations remembered between inputs that differ in few figures; null: nothing is remembered
 * @returns a function of the plan and of the factors by which its incidents are multiplied
 */
export function createCauseReader(
  input: ModelInput,
  reading: CostReading,
  known: KnownHours | null = null,
) {
  const layers = countedLayers(input, reading);
  const patient = {
    ...input,
    incidentClasses: input.incidentClasses.map((each) => ({ ...each, lossWaiting: 0 })),
  };
  const [world, patientWorld] = [worldOf(input, known), worldOf(patient, known)];
  const { discountFactor } = world.prices;
  const total = (series: MonthlySeries) =>
    series.reduce((sum, amount, m) => sum + amount * valueOf(discountFactor, m, reading), 0);
  return (plan: Plan, incidentFactor?: NonNullable<World['incidentFactor']>): CostByCause => {
    const factors = incidentFactor === undefined ? {} : { incidentFactor };
    const { spend, losses } = projectPlan({ ...world, ...factors }, plan);
    const productivity = total(losses.lostProductivity);
    const patientLosses = projectPlan({ ...patientWorld, ...factors }, plan).losses;
    const handling = total(patientLosses.lostProductivity);
    const amounts = {
      ...Object.fromEntries(spendComponents.map((name) => [name, total(spend[name])])),
      fasterResponse: productivity - handling,
      handling,
      selfHelp: total(losses.selfHelp),
      lostContribution: total(losses.lostContribution),
      directLosses: total(losses.directLosses),
    } as CostByCause;
    const counted = costCauses.map(
      (cause) => [cause, layers[layerOfCause(cause)] ? amounts[cause] : 0] as const,
    );
    return Object.fromEntries(counted) as CostByCause;
  };
}

function valueOf(discount: Float64Array, m: number, { isPresentValue }: CostReading): number {
  return isPresentValue === true ? (discount[m] as number) : 1;
}
