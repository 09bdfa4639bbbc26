import type { ModelInput } from '../input/model.ts';
import type { Plan } from '../input/plan.ts';
import { createKnownHours } from '../projection/knownHours.ts';
import { clearLines, emptyLines } from '../projection/lines.ts';
import { addPlan } from '../projection/projectPlan.ts';
import { totalCost } from '../projection/totalCost.ts';
import { fillWorld, type World, worldOf } from '../projection/world.ts';
import { mutableCopy, type Place, placeOf } from '../simulation/mutableInput.ts';
import type { DecisionSubject, Weighing } from './contract.ts';
import { reaches } from './reaches.ts';

/** A figure of the input by its path, and what it is to be instead. */
export interface Change {
  readonly path: string;
  readonly value: number;
}

/** What the plans cost at an input that differs in some figures. */
export interface Totals {
  /**
   * Totals of the weighed plans, in their order, to the bit those of `projectScenario`; money. The array
   * is the same at every call. Values have to be within the bounds of their figures.
   */
  readonly at: (changes: readonly Change[]) => Float64Array;
  /** The figure at a path as it stands in the input. */
  readonly typical: (path: string) => number;
}

/** Totals that are at hand already, by input. They are as they were left by nobody: `at` begins anew. */
const atHand = new WeakMap<ModelInput, Map<string, Totals>>();

/** `createTotals`, once for all the questions about one input that weigh alike. */
export function totalsOf(subject: DecisionSubject, weighing: Weighing): Totals {
  const { input, isPresentValue } = subject;
  const { planIds, layerSet } = weighing;
  const key = JSON.stringify([isPresentValue === true, layerSet, planIds]);
  const known = atHand.get(input) ?? new Map<string, Totals>();
  atHand.set(input, known);
  const totals = known.get(key) ?? createTotals(subject, weighing);
  known.set(key, totals);
  return totals;
}

/**
 * A cheap way to hundreds of projections: one copy of the input that is written over, expectations
 * remembered by their arguments, and plans that the changed figures do not reach left as they are.
 */
function createTotals(subject: DecisionSubject, weighing: Weighing): Totals {
  const input = mutableCopy(subject.input);
  const world = worldOf(input, createKnownHours());
  const plans = weighing.planIds.map((planId) => planWithId(input, planId));
  const totalOf = totalReader(world, subject, weighing);
  const typicalTotals = Float64Array.from(plans, totalOf);
  const totals = typicalTotals.slice();
  const placeAt = placesOf(input);
  let changed: readonly Known[] = [];
  return {
    at: (changes) => {
      for (const { place, typical } of changed) place.holder[place.step] = typical;
      changed = changes.map(({ path }) => placeAt(path));
      for (const [n, { value }] of changes.entries()) write((changed[n] as Known).place, value);
      fillWorld(world);
      for (const [n, plan] of plans.entries()) {
        const isReached = changes.some(({ path }) => reaches(path, plan, input.plans));
        totals[n] = isReached ? totalOf(plan) : (typicalTotals[n] as number);
      }
      return totals;
    },
    typical: (path) => placeAt(path).typical,
  };
}

interface Known {
  readonly place: Place;
  readonly typical: number;
}

/** Places are looked up once each, while the figure there is still the typical one. */
function placesOf(input: ModelInput): (path: string) => Known {
  const known = new Map<string, Known>();
  return (path) => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const place = placeOf(input, path);
    const at = { place, typical: place.holder[place.step] as number };
    known.set(path, at);
    return at;
  };
}

function write({ holder, step }: Place, value: number): void {
  holder[step] = value;
}

function totalReader(world: World, { isPresentValue }: DecisionSubject, { layerSet }: Weighing) {
  const lines = emptyLines(world.input.horizonMonths);
  return (plan: Plan): number => {
    clearLines(lines);
    addPlan(lines, world, plan);
    return totalCost(lines, world, layerSet, isPresentValue === true);
  };
}

function planWithId({ plans }: ModelInput, planId: string): Plan {
  const found = plans.find(({ id }) => id === planId);
  if (found === undefined) throw new Error(`The plan "${planId}" is weighed but not in the input.`);
  return found;
}
