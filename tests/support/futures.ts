import type {
  Future,
  FutureIncident,
  ModelInput,
  Plan,
  TrialBlock,
} from '../../src/engine/index.ts';
import { mapNumbers } from './replaced.ts';

/** Every series of a block by name: two blocks with equal series are the same to the bit. */
export function seriesOf(block: TrialBlock): Readonly<Record<string, readonly number[]>> {
  const { firstTrial: _, trials: __, monthlyTrials: ___, ...series } = block;
  return Object.fromEntries(Object.entries(series).map(([name, values]) => [name, [...values]]));
}

/** The series of a future's plan that money and hours are read from. */
export const futureSeries = [
  'supportSpend',
  'allIn',
  'lostProductivity',
  'lostContribution',
  'directLosses',
  'personHours',
  'outageHours',
] as const;

/** The input at which a trial with ranges was taken. */
export function inputAt(input: ModelInput, { inputs }: Pick<Future, 'inputs'>): ModelInput {
  return mapNumbers(input, (value, path) => inputs[path] ?? value);
}

/** Numbers of the incidents that a plan meets in one month. */
export function metIn(
  incidents: readonly FutureIncident[],
  plan: number,
  month: number,
): readonly number[] {
  return incidents
    .filter((each) => each.month === month && each.plans[plan]?.handler !== 'notMet')
    .map((each) => each.number);
}

/** A plan of the input with another id. */
export function renamed(plan: Plan, id: string): Plan {
  return { ...plan, id };
}

export function planNamed({ plans }: ModelInput, id: string): Plan {
  const found = plans.find((plan) => plan.id === id);
  if (found === undefined) throw new Error(`There is no plan "${id}".`);
  return found;
}
