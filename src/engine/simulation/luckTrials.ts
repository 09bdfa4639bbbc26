import { baselineRate, wholeEstate } from '../incidents/rates.ts';
import type { ModelInput } from '../input/model.ts';
import { countsOf } from '../timeline/counts.ts';
import { createBlock } from './block.ts';
import { createBlockInputs } from './blockInputs.ts';
import type { SimulationRequest, TrialBlock } from './contract.ts';
import type { Lane } from './lanes.ts';
import { beginTrials, createMachine, runMonth } from './machine.ts';
import { inputDraws } from './ranges.ts';
import { createTally, type Tally } from './tally.ts';

/** Incidents that an inner block should draw at a time, so that they stay in the cache. */
const incidentsAtATime = 4_096;
const mostTrials = 1_024;

/** Trials of one inner block: enough to share the work of a month, few enough to stay in the cache. */
function widthFor(input: ModelInput, trials: number): number {
  const counts = countsOf(input.organisation, 1);
  const busiest = Math.max(
    1,
    ...input.incidentClasses.map(
      (of) =>
        baselineRate(
          of,
          counts,
          1,
          input.estate.unmanagedMultiplier,
          input.startCalendarMonth,
          wholeEstate,
        ).rate,
    ),
  );
  const fitting = Math.floor(incidentsAtATime / busiest);
  return Math.max(1, Math.min(trials, mostTrials, fitting));
}

/** `runTrials` for requests with luck: month by month, class by class, all trials of an inner block together. */
export function luckTrials(
  request: SimulationRequest,
  firstTrial: number,
  trials: number,
): TrialBlock {
  const block = createBlock(request.input, firstTrial, trials);
  const width = widthFor(request.input, block.trials);
  const tally = createTally(request, block, width);
  const run = createRun(request, tally, width);
  for (let at = 0; at < block.trials; at += width) {
    const count = Math.min(width, block.trials - at);
    tally.begin(at, count);
    run(block.firstTrial + at, count);
    tally.end();
  }
  return block;
}

function createRun(request: SimulationRequest, tally: Tally, width: number) {
  const draws = inputDraws(request);
  const machine = createMachine(draws.input, createBlockInputs(draws, width), width);
  const { inputs, plans } = machine;
  return (first: number, count: number) => {
    beginTrials(machine, request.seed, first, count);
    for (let m = 0; m < machine.input.horizonMonths; m += 1) {
      runMonth(machine, m, count);
      tally.month(m, plans, inputs.timeline.discount[m] as Lane);
    }
  };
}
