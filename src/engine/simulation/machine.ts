import type { ModelInput } from '../input/model.ts';
import { addIncidents, type Workbench } from './addIncidents.ts';
import type { BlockInputs } from './blockInputs.ts';
import { cellKey, createCells, drawCells, trialKey, type TrialKeys } from './cells.ts';
import {
  type ClassMonth,
  type ClassProgram,
  classProgram,
  createMetLists,
  fillLimits,
  fillPrices,
} from './classMonth.ts';
import { clearSlotMonth, createSlotMonth, type SlotMonth } from './flows.ts';
import type { Lane } from './lanes.ts';
import { createListPool } from './lists.ts';
import { createPlanMonth, type PlanMonth, planMonthFigures } from './planMonth.ts';
import { createRemembered } from './remembered.ts';
import { type Bank, closeSlot } from './slotEnd.ts';
import type { SlotLanes } from './slotLanes.ts';

/** Everything that inner blocks share. */
export interface Machine {
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

export function createMachine(input: ModelInput, inputs: BlockInputs, width: number): Machine {
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

/** Draws the inputs and the keys of trials `first` … `first` + `count` − 1. */
export function beginTrials(
  { inputs, keys }: Machine,
  seed: number,
  first: number,
  count: number,
): void {
  inputs.fill(first, count);
  for (let i = 0; i < count; i += 1) {
    const { low, high } = trialKey(seed, first + i);
    keys.low[i] = low;
    keys.high[i] = high;
  }
}

/** Looks at the incidents of a class and month before the month is closed. */
export type Watcher = (month: ClassMonth) => void;

/**
 * Runs month m (from 0) of every plan.
 *
 * @param watch called for each class that strikes, and once all of them are in
 */
export function runMonth(
  machine: Machine,
  m: number,
  count: number,
  watch?: { readonly classMonth: Watcher; readonly beforeClose: () => void },
): void {
  const { inputs, slotMonths } = machine;
  for (const [s, month] of slotMonths.entries()) {
    clearSlotMonth(month, (inputs.slotLanes[s] as SlotLanes).hasStaff);
  }
  for (const [k, program] of machine.programs.entries()) {
    const month = runClass(machine, program, k, m, count);
    if (month !== null) watch?.classMonth(month);
  }
  watch?.beforeClose();
  closeMonth(machine, m, count);
}

function runClass(
  { inputs, keys, classMonth, bench, slotMonths }: Machine,
  program: ClassProgram,
  k: number,
  m: number,
  count: number,
): ClassMonth | null {
  const { cells, pool, limits } = classMonth;
  const figures = inputs.classes[k] as ClassMonth['figures'];
  const compared = inputs.isRanged ? count : 1;
  const asks = inputs.classAsks[k] as ClassMonth['asks'];
  const month: ClassMonth = { ...classMonth, program, k, m, count, compared, asks, figures };
  fillLimits(limits, inputs, k, m);
  const cell = cellKey(program.draws, m + 1);
  drawCells(cells, program.draws, keys, cell, limits, count, asks.marks);
  if (cells.struckCount === 0) return null;
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
  return month;
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
