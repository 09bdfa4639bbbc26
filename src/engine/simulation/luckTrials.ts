import type { ModelInput } from '../input/model.ts';
import { baselineRate, wholeEstate } from '../incidents/rates.ts';
import { countsOf } from '../timeline/counts.ts';
import { addIncidents, type Workbench } from './addIncidents.ts';
import { type BlockInputs, createBlockInputs } from './blockInputs.ts';
import { cellKey, createCells, drawCells, trialKey, type TrialKeys } from './cells.ts';
import {
  type ClassMonth,
  type ClassProgram,
  classProgram,
  createMetLists,
  fillLimits,
  fillPrices,
} from './classMonth.ts';
import type { SimulationRequest, TrialBlock } from './contract.ts';
import { clearSlotMonth, createSlotMonth, type SlotMonth } from './flows.ts';
import type { Lane } from './lanes.ts';
import { createListPool } from './lists.ts';
import { createPlanMonth, type PlanMonth, planMonthFigures } from './planMonth.ts';
import { inputDraws } from './ranges.ts';
import { createRemembered } from './remembered.ts';
import { type Bank, closeSlot } from './slotEnd.ts';
import type { SlotLanes } from './slotLanes.ts';
import { createTally, type Tally } from './tally.ts';

/** Incidents that an inner block should draw at a time, so that they stay in the cache. */
const incidentsAtATime = 16_384;
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
  return Math.max(1, Math.min(trials, mostTrials, Math.max(16, fitting)));
}

/** Trials with luck: month by month, class by class, all trials of an inner block together. */
export function runLuckTrials(request: SimulationRequest, block: TrialBlock): void {
  const width = widthFor(request.input, block.trials);
  const tally = createTally(request, block, width);
  const run = createRun(request, tally, width);
  for (let at = 0; at < block.trials; at += width) {
    const count = Math.min(width, block.trials - at);
    tally.begin(at, count);
    run(block.firstTrial + at, count);
    tally.end();
  }
}

/** Everything that inner blocks share. */
interface Machine {
  readonly input: ModelInput;
  readonly inputs: BlockInputs;
  readonly programs: readonly ClassProgram[];
  readonly keys: TrialKeys;
  readonly classMonth: Omit<
    ClassMonth,
    'program' | 'k' | 'm' | 'count' | 'compared' | 'asks' | 'figures'
  >;
  readonly bench: Workbench;
  readonly slotMonths: readonly SlotMonth[];
  readonly banks: readonly Bank[];
  readonly plans: readonly PlanMonth[];
}

function createRun(request: SimulationRequest, tally: Tally, width: number) {
  const draws = inputDraws(request);
  const machine = createMachine(draws.input, createBlockInputs(draws, width), width);
  const { inputs, keys, plans } = machine;
  return (first: number, count: number) => {
    inputs.fill(first, count);
    for (let i = 0; i < count; i += 1) {
      const { low, high } = trialKey(request.seed, first + i);
      keys.low[i] = low;
      keys.high[i] = high;
    }
    for (let m = 0; m < machine.input.horizonMonths; m += 1) {
      runMonth(machine, m, count);
      tally.month(m, plans, inputs.timeline.discount[m] as Lane);
    }
  };
}

function createMachine(input: ModelInput, inputs: BlockInputs, width: number): Machine {
  const lane = () => new Float64Array(width);
  return {
    input,
    inputs,
    programs: input.incidentClasses.map(classProgram),
    keys: { low: new Int32Array(width), high: new Int32Array(width) },
    classMonth: {
      inputs,
      cells: createCells(width),
      pool: createListPool(width),
      people: lane(),
      perLostHour: lane(),
      perOutageHour: lane(),
      limits: lane(),
    },
    bench: {
      met: createMetLists(),
      remembered: createRemembered(width),
      sum: lane(),
      second: lane(),
    },
    slotMonths: inputs.slots.map(() => createSlotMonth(width)),
    banks: inputs.slots.map(() => ({ balance: lane(), age: lane() })),
    plans: input.plans.map(() => createPlanMonth(width)),
  };
}

function runMonth(machine: Machine, m: number, count: number): void {
  const { inputs, slotMonths } = machine;
  for (const [s, month] of slotMonths.entries()) {
    clearSlotMonth(month, (inputs.slotLanes[s] as SlotLanes).hasStaff);
  }
  for (const [k, program] of machine.programs.entries()) runClass(machine, program, k, m, count);
  closeMonth(machine, m, count);
}

function runClass(
  { inputs, keys, classMonth, bench, slotMonths }: Machine,
  program: ClassProgram,
  k: number,
  m: number,
  count: number,
): void {
  const { cells, pool, limits } = classMonth;
  const figures = inputs.classes[k] as ClassMonth['figures'];
  const compared = inputs.isRanged ? count : 1;
  const asks = inputs.classAsks[k] as ClassMonth['asks'];
  const month: ClassMonth = { ...classMonth, program, k, m, count, compared, asks, figures };
  fillLimits(limits, inputs, k, m);
  const cell = cellKey(program.draws, m + 1);
  drawCells(cells, program.draws, keys, cell, limits, count, asks.marks);
  if (cells.struckCount === 0) return;
  pool.reset(cells);
  bench.met.reset();
  bench.remembered.reset();
  fillPrices(month);
  for (const [s, into] of slotMonths.entries()) {
    const { from, until } = inputs.spells[
      (inputs.slots[s] as BlockInputs['slots'][number]).spell
    ] as BlockInputs['spells'][number];
    if (m + 1 >= from && m + 1 <= until) addIncidents(into, month, s, bench);
  }
}

/** Adds standing costs and closes the parts of every plan. */
function closeMonth(
  { input, inputs, slotMonths, banks, plans }: Machine,
  m: number,
  count: number,
) {
  for (const [p, plan] of plans.entries()) {
    for (const name of planMonthFigures) plan[name].fill(0);
    plan.supportSpend.set(inputs.standing[p]?.[m] as Lane);
  }
  for (const [s, month] of slotMonths.entries()) {
    const { spell } = inputs.slots[s] as BlockInputs['slots'][number];
    const { plan, from, paidUntil } = inputs.spells[spell] as BlockInputs['spells'][number];
    if (m + 1 < from || m + 1 > paidUntil) continue;
    const lanes = inputs.slotLanes[s] as SlotLanes;
    closeSlot(plans[plan] as PlanMonth, month, lanes, banks[s] as Bank, m, m + 1 === from, count);
  }
  const { layers } = input.finance;
  for (const plan of plans) {
    if (layers.supportSpend) addLane(plan.allIn, plan.supportSpend, count);
    if (layers.lostProductivity) addLane(plan.allIn, plan.lostProductivity, count);
    if (layers.lostContribution) addLane(plan.allIn, plan.lostContribution, count);
    if (layers.directLosses) addLane(plan.allIn, plan.directLosses, count);
  }
}

function addLane(into: Lane, from: Lane, count: number): void {
  for (let i = 0; i < count; i += 1) into[i] = (into[i] as number) + (from[i] as number);
}
