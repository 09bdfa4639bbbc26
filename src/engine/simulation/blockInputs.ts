import type { ModelInput } from '../input/model.ts';
import type { Part } from '../projection/parts.ts';
import { fillWorld, worldOf } from '../projection/world.ts';
import { type ClassAsks, noClassAsks, noteAsks } from './asks.ts';
import type { BillLanes } from './billLanes.ts';
import { createCanon } from './canon.ts';
import { type ClassLanes, classFigures, fillClass } from './classLanes.ts';
import { createLanes, type Lane, laneList } from './lanes.ts';
import {
  holdsCopies,
  partsInSlots,
  staticParts,
  type Slot,
  slotsOf,
  type Spell,
  spellsOf,
  withShareOf,
} from './layout.ts';
import { createRateFiller } from './rateLanes.ts';
import type { InputDraws } from './ranges.ts';
import { createAllSlotLanes, fillSlot, type SlotLanes } from './slotLanes.ts';
import { spreadFirst } from './spreadFirst.ts';
import { createStandingFiller } from './standingLanes.ts';
import { createTimelineFiller, createTimelineLanes, type TimelineLanes } from './timelineLanes.ts';
import { touched } from './touched.ts';

/** Everything that the trials of a block are computed from, incidents aside; one lane of a block per figure. */
export interface BlockInputs {
  readonly spells: readonly Spell[];
  readonly slots: readonly Slot[];
  readonly timeline: TimelineLanes;
  readonly classes: readonly ClassLanes[];
  readonly classAsks: readonly ClassAsks[];
  /** Whether trials differ in their inputs. */
  readonly isRanged: boolean;
  /** By slot; slots under the same terms share theirs. */
  readonly slotLanes: readonly SlotLanes[];
  /** By slot: 0 in trials in which the part has nothing to look after. */
  readonly isActive: readonly Lane[];
  /** [spell][class][month]: incidents a month of all parts together. */
  readonly rates: readonly (readonly (readonly Lane[])[])[];
  /** [spell][class][month]: share of those that the critical part meets; only read for mixes. */
  readonly criticalShares: readonly (readonly (readonly Lane[])[])[];
  /** [plan][month]: support spend that does not depend on incidents. */
  readonly standing: readonly (readonly Lane[])[];
  readonly input: ModelInput;
  /** The first of all lanes of the same meaning that hold the same values: same terms, same object. */
  canonical(lane: Lane): Lane;
  canonicalBill(bill: BillLanes): BillLanes;
  /** Fills the lanes for trials `first` … `first` + `count` − 1. */
  fill(first: number, count: number): void;
}

/** The lanes alone. */
export type FilledLanes = Omit<BlockInputs, 'fill' | 'canonical' | 'canonicalBill'>;

/** Lanes for blocks of at most `width` trials. */
export function createBlockInputs(draws: InputDraws, width: number): BlockInputs {
  const { input } = draws;
  const months = input.horizonMonths;
  const spells = spellsOf(input);
  const slots = slotsOf(input, spells);
  const byMonth = () => laneList(months, width);
  const bySpell = () => spells.map(() => input.incidentClasses.map(byMonth));
  const inputs = {
    input,
    spells,
    slots,
    timeline: createTimelineLanes(months, width),
    classes: input.incidentClasses.map(() => createLanes(classFigures, width)),
    classAsks: input.incidentClasses.map(noClassAsks),
    isRanged: draws.paths.length > 0,
    slotLanes: createAllSlotLanes(
      input,
      spells.flatMap((spell) => staticParts(input, spell)),
      width,
    ),
    isActive: laneList(slots.length, width),
    rates: bySpell(),
    criticalShares: bySpell(),
    standing: input.plans.map(byMonth),
  };
  const canon = createCanon(inputs, width);
  const fill = createFiller(draws, inputs, width);
  return {
    ...inputs,
    canonical: canon.lane,
    canonicalBill: canon.bill,
    fill(first, count) {
      if (fill(first, count)) canon.settle(count);
    },
  };
}

/** @returns a function that tells whether the lanes have changed */
function createFiller(draws: InputDraws, inputs: FilledLanes, width: number) {
  const { input } = draws;
  const { isRanged } = inputs;
  const movesWorld = touched(draws.paths, /^(organisation|finance)\./);
  const fillTimeline = createTimelineFiller(inputs.timeline);
  const fillRates = createRateFiller(input, inputs);
  const fillStanding = createStandingFiller(input, draws.paths, inputs);
  const world = worldOf(input);
  const parts = createPartsOfTrial(draws, inputs);
  const filled = new Set<SlotLanes>();
  let isFilled = false;
  const fillPart = (s: number, lane: number) => {
    const part = parts.bySlot[s] as Part | null;
    (inputs.isActive[s] as Lane)[lane] = part === null ? 0 : 1;
    const lanes = inputs.slotLanes[s] as SlotLanes;
    if (part === null || filled.has(lanes)) return;
    fillSlot(lanes, input, part, lane);
    filled.add(lanes);
  };
  // Loops by index: a pair for each turn would be thousands of objects for every trial.
  const fillTrial = (lane: number) => {
    if (movesWorld) fillWorld(world);
    parts.follow();
    fillTimeline(world, lane);
    for (let k = 0; k < inputs.classes.length; k += 1) {
      fillClass(inputs.classes[k] as ClassLanes, input, k, lane);
    }
    filled.clear();
    for (let s = 0; s < inputs.slots.length; s += 1) fillPart(s, lane);
    fillRates(world, parts.bySpell, lane);
    fillStanding(world, parts.bySpell, lane);
  };
  return (first: number, count: number): boolean => {
    if (!isRanged && isFilled) return false;
    for (let lane = 0; lane < (isRanged ? count : 1); lane += 1) {
      if (isRanged) draws.draw(first + lane);
      fillTrial(lane);
    }
    if (!isRanged) spreadFirst(inputs, width);
    noteAsks(inputs.classes, inputs.classAsks, inputs.slotLanes);
    isFilled = true;
    return true;
  };
}

/**
 * The parts of every spell. Those that hold copies of the input's figures are resolved again for every
 * trial, those whose share a range moves have it replaced.
 */
function createPartsOfTrial({ input, paths }: InputDraws, { spells }: Pick<FilledLanes, 'spells'>) {
  const bySpell: (readonly (Part | null)[])[] = spells.map((spell) => partsInSlots(input, spell));
  const bySlot: (Part | null)[] = bySpell.flat();
  const all = spells.map((spell) => staticParts(input, spell));
  const copying = [...spells.entries()].filter(([, spell]) => holdsCopies(input, spell));
  const shifting = [...spells.entries()].filter(
    ([, spell]) => !holdsCopies(input, spell) && touched(paths, sharePattern(spell)),
  );
  return {
    bySpell,
    bySlot,
    follow() {
      if (copying.length + shifting.length === 0) return;
      for (const [s, spell] of copying) bySpell[s] = partsInSlots(input, spell);
      for (const [s, spell] of shifting) {
        bySpell[s] = withShareOf(input, spell, all[s] as readonly Part[]);
      }
      let at = 0;
      for (const parts of bySpell) {
        for (const part of parts) {
          bySlot[at] = part;
          at += 1;
        }
      }
    },
  };
}

function sharePattern({ source }: Spell): RegExp {
  return new RegExp(`^plans\\.${source}\\.composition\\.criticalShare\\.`);
}
