import { worldOf } from '../projection/world.ts';
import { type ClassAsks, noClassAsks, noteAsks } from './asks.ts';
import { type ClassLanes, classFigures, fillClass } from './classLanes.ts';
import { createLanes, type Lane, laneList } from './lanes.ts';
import { partsInSlots, staticParts, type Slot, slotsOf, type Spell, spellsOf } from './layout.ts';
import { createRateFiller } from './rateLanes.ts';
import type { InputDraws } from './ranges.ts';
import { createSlotLanes, fillSlot, type SlotLanes } from './slotLanes.ts';
import { createStandingFiller } from './standingLanes.ts';
import { createTimelineLanes, fillTimeline, type TimelineLanes } from './timelineLanes.ts';
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
  readonly slotLanes: readonly SlotLanes[];
  /** [spell][class][month]: incidents a month of all parts together. */
  readonly rates: readonly (readonly (readonly Lane[])[])[];
  /** [spell][class][month]: share of those that the critical part meets; only read for mixes. */
  readonly criticalShares: readonly (readonly (readonly Lane[])[])[];
  /** [plan][month]: support spend that does not depend on incidents. */
  readonly standing: readonly (readonly Lane[])[];
  /** Fills the lanes for trials `first` … `first` + `count` − 1. */
  fill(first: number, count: number): void;
}

/** Lanes for blocks of at most `width` trials. */
export function createBlockInputs(draws: InputDraws, width: number): BlockInputs {
  const { input } = draws;
  const months = input.horizonMonths;
  const spells = spellsOf(input);
  const slots = slotsOf(input, spells);
  const byMonth = () => laneList(months, width);
  const bySpell = () => spells.map(() => input.incidentClasses.map(byMonth));
  const inputs = {
    spells,
    slots,
    timeline: createTimelineLanes(months, width),
    classes: input.incidentClasses.map(() => createLanes(classFigures, width)),
    classAsks: input.incidentClasses.map(noClassAsks),
    isRanged: draws.paths.length > 0,
    slotLanes: spells.flatMap((spell) =>
      staticParts(input, spell).map((part) => createSlotLanes(input, part, width)),
    ),
    rates: bySpell(),
    criticalShares: bySpell(),
    standing: input.plans.map(byMonth),
  };
  return { ...inputs, fill: createFiller(draws, inputs, width) };
}

function createFiller(draws: InputDraws, inputs: Omit<BlockInputs, 'fill'>, width: number) {
  const { input } = draws;
  const { isRanged } = inputs;
  const movesWorld = touched(draws.paths, /^(organisation|finance)\./);
  const movesParts = touched(draws.paths, /\.(criticalShare|overrides)\./);
  const fillRates = createRateFiller(input, inputs);
  const fillStanding = createStandingFiller(input, draws.paths, inputs);
  let world = worldOf(input);
  let parts = inputs.spells.map((spell) => partsInSlots(input, spell));
  let isFilled = false;
  const fillTrial = (lane: number) => {
    if (movesWorld) world = worldOf(input);
    if (movesParts) parts = inputs.spells.map((spell) => partsInSlots(input, spell));
    fillTimeline(inputs.timeline, world, lane);
    for (const [k, lanes] of inputs.classes.entries()) fillClass(lanes, input, k, lane);
    for (const [s, part] of parts.flat().entries()) {
      const lanes = inputs.slotLanes[s] as SlotLanes;
      if (part === null) lanes.limits.isActive[lane] = 0;
      else fillSlot(lanes, input, part, lane);
    }
    fillRates(world, parts, lane);
    fillStanding(world, parts, lane);
  };
  return (first: number, count: number) => {
    if (!isRanged && isFilled) return;
    for (let lane = 0; lane < (isRanged ? count : width); lane += 1) {
      if (isRanged) draws.draw(first + lane);
      fillTrial(lane);
    }
    const hasMix = inputs.slots.some(({ side }) => side !== 'whole');
    noteAsks(inputs.classes, inputs.classAsks, inputs.slotLanes, hasMix);
    isFilled = true;
  };
}
