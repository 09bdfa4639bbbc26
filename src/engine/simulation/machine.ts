import type { Finance } from '../input/finance.ts';
import type { ModelInput } from '../input/model.ts';
import { addIncidents, addOverflow } from './addIncidents.ts';
import type { BlockInputs } from './blockInputs.ts';
import { cellKey, drawCells, trialKey, type TrialKeys } from './cells.ts';
import {
  type ClassMonth,
  createClassMonth,
  fillPrices,
  limitsOf,
  metBySlot,
} from './classMonth.ts';
import {
  addFlow,
  clearFlow,
  clearPartFlow,
  createFlow,
  createPartFlow,
  type Flow,
  type PartFlow,
  shareOut,
  type StaffFlow,
} from './flows.ts';
import { marksOf } from './hands.ts';
import { type Lane, laneList } from './lanes.ts';
import type { Spell } from './layout.ts';
import { distinct, haveRoom, type Mark } from './marks.ts';
import { closePlan } from './planEnd.ts';
import type { PlanMonth } from './planMonth.ts';
import { type Bank, closeSlot, overflowShare } from './slotEnd.ts';
import type { SlotLanes } from './slotLanes.ts';

/** Everything that inner blocks share. */
export interface Machine {
  readonly input: ModelInput;
  readonly inputs: BlockInputs;
  readonly keys: TrialKeys;
  readonly classes: readonly ClassMonth[];
  /** What the month's incidents come to, by slot. */
  readonly flows: readonly PartFlow[];
  /** By slot: f, the share of what own staff are able to do that the provider does; 0 without staff. */
  readonly overflowShares: readonly Lane[];
  readonly banks: readonly Bank[];
  /** By plan: the month in which no part is open, nothing; and where the all-in cost is put. */
  readonly idle: readonly Flow[];
  readonly allIn: readonly Lane[];
  /** The month at hand of every plan, once it is closed. */
  plans: readonly PlanMonth[];
}

export function createMachine(input: ModelInput, inputs: BlockInputs, width: number): Machine {
  const lane = () => new Float64Array(width);
  return {
    input,
    inputs,
    keys: { low: new Int32Array(width), high: new Int32Array(width) },
    classes: input.incidentClasses.map((_, k) => createClassMonth(inputs, k, width)),
    flows: inputs.slotLanes.map(({ hasStaff }) => createPartFlow(hasStaff, width)),
    overflowShares: laneList(inputs.slots.length, width),
    banks: inputs.slots.map(() => ({ balance: lane(), age: lane() })),
    idle: input.plans.map(() => createFlow(width)),
    allIn: laneList(input.plans.length, width),
    plans: [],
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
  machine.inputs.beginMonth(m, count);
  for (const part of machine.flows) clearPartFlow(part);
  for (const month of machine.classes) {
    month.m = m;
    const step = month.trialsAtATime;
    for (let from = 0; from < count; from += step) {
      runClass(machine, month, from, Math.min(count, from + step));
    }
  }
  for (const slot of machine.flows.keys()) shareBetween(machine, slot, m, count);
  watch?.();
  closeMonth(machine, m, count);
}

/** Adds a class's incidents of the month in trials `from` … `to` − 1 to every part. */
function runClass(machine: Machine, month: ClassMonth, from: number, to: number): void {
  if (!drawClass(machine, month, from, to)) return;
  const { marks } = month.memo;
  const slots = [...machine.flows.keys()].filter((slot) => meetsIncidents(machine, slot, month.m));
  const wanted = slots.map((slot) => marksOf(month, slot));
  const all = distinct(wanted.flat());
  if (haveRoom(all)) marks.raise(all);
  for (const [n, slot] of slots.entries()) {
    marks.raise(wanted[n] as readonly Mark[]);
    addIncidents(machine.flows[slot] as PartFlow, month, slot, metBySlot(month, slot));
  }
}

/** Draws a class's incidents of the month; false where there are none. */
function drawClass({ keys }: Machine, month: ClassMonth, from: number, to: number): boolean {
  const { cells, program, memo, m } = month;
  const limits = limitsOf(month, from, to);
  drawCells(cells, program.draws, keys, cellKey(program.draws, m + 1), limits, from, to);
  if (cells.struckCount === 0) return false;
  memo.reset(limits);
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
function shareBetween(machine: Machine, slot: number, m: number, count: number): void {
  const { inputs, flows, overflowShares } = machine;
  const part = flows[slot] as PartFlow;
  if (part.staff === null || !meetsIncidents(machine, slot, m)) return;
  const { staffCapacity } = (inputs.slotLanes[slot] as SlotLanes).limits;
  const shares = overflowShares[slot] as Lane;
  for (let i = 0; i < count; i += 1) {
    shares[i] = overflowShare(part.staff.hours[i] as number, staffCapacity[i] as number);
  }
  const hasOverflow = isAnyPositive(shares, count);
  if (hasOverflow) drawOverflow(machine, part.staff, slot, count);
  shareOut(part, shares, hasOverflow, count);
}

/** Draws the incidents again of trials in which own staff have too much to do: it is rare that they do. */
function drawOverflow(machine: Machine, staff: StaffFlow, slot: number, count: number): void {
  const shares = machine.overflowShares[slot] as Lane;
  for (const [from, to] of runsAboveZero(shares, count)) {
    for (const month of machine.classes) {
      const step = month.trialsAtATime;
      for (let at = from; at < to; at += step) {
        if (!drawClass(machine, month, at, Math.min(to, at + step))) continue;
        month.memo.marks.raise(marksOf(month, slot));
        addOverflow(staff, month, slot, metBySlot(month, slot));
      }
    }
  }
}

function isAnyPositive(lane: Lane, count: number): boolean {
  for (let i = 0; i < count; i += 1) if ((lane[i] as number) > 0) return true;
  return false;
}

/** Begin and end of every run of trials with a figure above 0. */
function runsAboveZero(
  lane: Lane,
  count: number,
): readonly (readonly [from: number, to: number])[] {
  const runs: (readonly [number, number])[] = [];
  for (let from = 0; from < count; from += 1) {
    if ((lane[from] as number) <= 0) continue;
    let to = from + 1;
    while (to < count && (lane[to] as number) > 0) to += 1;
    runs.push([from, to]);
    from = to;
  }
  return runs;
}

/** Closes the parts of every plan and adds standing costs. */
function closeMonth(machine: Machine, m: number, count: number): void {
  const { input, inputs, flows, banks } = machine;
  const open = [...flows.keys()].filter((slot) => {
    const { from, paidUntil } = spellOf(inputs, slot);
    return m + 1 >= from && m + 1 <= paidUntil;
  });
  for (const slot of open) {
    const lanes = inputs.slotLanes[slot] as SlotLanes;
    const { flow } = flows[slot] as PartFlow;
    const isFirstMonth = m + 1 === spellOf(inputs, slot).from;
    const isActive = inputs.isActive[slot] as Lane;
    closeSlot(flow, lanes, banks[slot] as Bank, isActive, m, isFirstMonth, count);
  }
  const layers = layersAsked(machine);
  machine.plans = input.plans.map((_, p) => {
    const [first = idleMonth(machine, p), ...others] = open
      .filter((slot) => spellOf(inputs, slot).plan === p)
      .map((slot) => (flows[slot] as PartFlow).flow);
    for (const other of others) addFlow(first, other, count);
    const [standing, allIn] = [inputs.standing[p]?.[m] as Lane, machine.allIn[p] as Lane];
    return closePlan(first, standing, allIn, layers, count);
  });
}

/** The layers that count and are not nothing in every trial. */
function layersAsked({ input, inputs }: Machine): Finance['layers'] {
  const { layers } = input.finance;
  const { classAsks } = inputs;
  return {
    ...layers,
    lostContribution: layers.lostContribution && classAsks.some(({ outage }) => outage),
    directLosses: layers.directLosses && classAsks.some(({ directLoss }) => directLoss),
  };
}

function idleMonth({ idle }: Machine, plan: number): Flow {
  const flow = idle[plan] as Flow;
  clearFlow(flow);
  return flow;
}
