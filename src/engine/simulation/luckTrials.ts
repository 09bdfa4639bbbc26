import type { ModelInput } from '../input/model.ts';
import type { ClassAsks } from './asks.ts';
import { createBlock } from './block.ts';
import { createBlockInputs } from './blockInputs.ts';
import type { SimulationRequest, TrialBlock } from './contract.ts';
import { beginTrials, createMachine, type Machine, runMonth } from './machine.ts';
import { type PlanMonthFigure, planMonthFigures } from './planMonth.ts';
import { inputDraws } from './ranges.ts';
import { createTally } from './tally.ts';

/**
 * Most trials of an inner block, and most memory of what they differ in, in numbers. Not a power of two:
 * lanes one after the other would fall on the same places of the cache.
 */
const mostTrials = 1_000;
const mostNumbers = 4_194_304;

/** Trials of one inner block: enough to share the work of a month, few enough to stay in the cache. */
function widthFor({ plans, incidentClasses, horizonMonths }: ModelInput): number {
  const perTrial = 4 * plans.length * (incidentClasses.length + 1) * horizonMonths;
  return Math.max(1, Math.min(mostTrials, Math.floor(mostNumbers / perTrial)));
}

/** `runTrials` for requests with luck: month by month, class by class, all trials of an inner block together. */
export function luckTrials(
  request: SimulationRequest,
  firstTrial: number,
  trials: number,
): TrialBlock {
  const block = createBlock(request.input, firstTrial, trials);
  const { machine, width } = preparedFor(request);
  const { inputs } = machine;
  const tally = createTally(request, block, width);
  for (let at = 0; at < trials; at += width) {
    const count = Math.min(width, trials - at);
    tally.begin(at, count);
    beginTrials(machine, request.seed, firstTrial + at, count);
    const figures = figuresAsked(inputs.classAsks);
    for (let m = 0; m < machine.input.horizonMonths; m += 1) {
      runMonth(machine, m, count);
      const discount = request.isPresentValue === true ? inputs.discount(m) : null;
      tally.month(m, machine.plans, discount, figures);
    }
    tally.end();
  }
  return block;
}

/** The figures of a plan's month that are not nothing in every trial. */
function figuresAsked(asks: readonly ClassAsks[]): readonly PlanMonthFigure[] {
  const hasOutage = asks.some(({ outage }) => outage);
  const hasLosses = asks.some(({ directLoss }) => directLoss);
  return planMonthFigures.filter((name) => {
    if (name === 'outageHours' || name === 'lostContribution') return hasOutage;
    return name !== 'directLosses' || hasLosses;
  });
}

interface Prepared {
  readonly machine: Machine;
  readonly width: number;
}

/** What a request takes to set up, kept for the next slice of the same run. */
const known = new WeakMap<SimulationRequest, Prepared>();

function preparedFor(request: SimulationRequest): Prepared {
  const found = known.get(request);
  if (found !== undefined) return found;
  const width = widthFor(request.input);
  const draws = inputDraws(request);
  const machine = createMachine(draws.input, createBlockInputs(draws, width), width);
  const prepared = { machine, width };
  known.set(request, prepared);
  return prepared;
}
