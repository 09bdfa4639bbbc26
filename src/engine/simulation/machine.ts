import type { ModelInput } from '../input/model.ts';
import { addIncidents, addStaffHours, type StaffShares } from './addIncidents.ts';
import type { BlockInputs } from './blockInputs.ts';
import { cellKey, drawCells, trialKey, type TrialKeys } from './cells.ts';
import {
  type ClassMonth,
  createClassMonth,
  fillLimits,
  fillPrices,
  metBySlot,
} from './classMonth.ts';
import { clearFlow, createFlow, type Flow } from './flows.ts';
import type { Lane } from './lanes.ts';
import type { Spell } from './layout.ts';
import { createPlanMonth, type PlanMonth, planMonthFigures } from './planMonth.ts';
import { type Bank, closeSlot, overflowShare } from './slotEnd.ts';
import type { SlotLanes } from './slotLanes.ts';

/** Everything that inner blocks share. */
export interface Machine {
  readonly input: ModelInput;
  readonly inputs: BlockInputs;
  readonly keys: TrialKeys;
  readonly classes: readonly ClassMonth[];
  /** What the month's incidents come to, by slot. */
  readonly flows: readonly Flow[];
  /** By slot; null without own staff. */
  readonly staffShares: readonly (MutableStaffShares | null)[];
  readonly banks: readonly Bank[];
  readonly plans: readonly PlanMonth[];
}

type MutableStaffShares = { -readonly [Key in keyof StaffShares]: StaffShares[Key] };

export function createMachine(input: ModelInput, inputs: BlockInputs, width: number): Machine {
  const lane = () => new Float64Array(width);
  return {
    input,
    inputs,
    keys: { low: new Int32Array(width), high: new Int32Array(width) },
    classes: input.incidentClasses.map((_, k) => createClassMonth(inputs, k, width)),
    flows: inputs.slots.map(() => createFlow(width)),
    staffShares: inputs.slotLanes.map(({ hasStaff }) =>
      hasStaff ? { staff: lane(), provider: lane(), hasOverflow: false } : null,
    ),
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

/**
 * Runs month m (from 0) of every plan.
 *
 * @param watch called once all incidents are drawn and shared out, before the month is closed
 */
export function runMonth(machine: Machine, m: number, count: number, watch?: () => void): void {
  const struck = machine.classes.filter((month) => drawClass(machine, month, m, count));
  for (const [slot, flow] of machine.flows.entries()) {
    clearFlow(flow);
    if (!meetsIncidents(machine, slot, m)) continue;
    shareOut(machine, struck, slot, count);
    const shares = machine.staffShares[slot] ?? null;
    for (const month of struck) addIncidents(flow, month, slot, metBySlot(month, slot), shares);
  }
  watch?.();
  closeMonth(machine, m, count);
}

/** Draws a class's incidents of the month; false where there are none. */
function drawClass({ keys }: Machine, month: ClassMonth, m: number, count: number): boolean {
  const { cells, program, limits, memo } = month;
  month.m = m;
  fillLimits(month, count);
  drawCells(cells, program.draws, keys, cellKey(program.draws, m + 1), limits, count);
  if (cells.struckCount === 0) return false;
  memo.reset(count);
  fillPrices(month);
  return true;
}

export function meetsIncidents({ inputs }: Machine, slot: number, m: number): boolean {
  const { from, until } = spellOf(inputs, slot);
  return m + 1 >= from && m + 1 <= until;
}

/** The spell in which a slot stands. */
export function spellOf({ slots, spells }: BlockInputs, slot: number): Spell {
  return spells[slots[slot]?.spell as number] as Spell;
}

/** Shares what own staff of a slot are able to do between them and the provider. */
function shareOut(
  { inputs, staffShares }: Machine,
  struck: readonly ClassMonth[],
  slot: number,
  count: number,
): void {
  for (const { memo } of struck) memo.makeRoom();
  const shares = staffShares[slot] ?? null;
  if (shares === null) return;
  const { staffCapacity } = (inputs.slotLanes[slot] as SlotLanes).limits;
  const { provider, staff } = shares;
  provider.fill(0);
  for (const month of struck) addStaffHours(provider, month, slot, metBySlot(month, slot));
  shares.hasOverflow = false;
  for (let i = 0; i < count; i += 1) {
    const f = overflowShare(provider[i] as number, staffCapacity[i] as number);
    provider[i] = f;
    staff[i] = 1 - f;
    if (f > 0) shares.hasOverflow = true;
  }
}

/** Adds standing costs and closes the parts of every plan. */
function closeMonth({ input, inputs, flows, banks, plans }: Machine, m: number, count: number) {
  for (const [p, plan] of plans.entries()) {
    for (const name of planMonthFigures) plan[name].fill(0);
    plan.supportSpend.set(inputs.standing[p]?.[m] as Lane);
  }
  for (const [s, flow] of flows.entries()) {
    const spell = spellOf(inputs, s);
    if (m + 1 < spell.from || m + 1 > spell.paidUntil) continue;
    const lanes = inputs.slotLanes[s] as SlotLanes;
    const isActive = inputs.isActive[s] as Lane;
    const plan = plans[spell.plan] as PlanMonth;
    closeSlot(plan, flow, lanes, banks[s] as Bank, isActive, m, m + 1 === spell.from, count);
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
