import type { ModelInput } from '../input/model.ts';
import { type ClassAsks, noClassAsks, noteAsks, noteFixed } from './asks.ts';
import type { BillLanes } from './billLanes.ts';
import { createCanon } from './canon.ts';
import { type ClassLanes, createClassLanes } from './classLanes.ts';
import { createDiscount } from './discountLanes.ts';
import { activeLane, criticalLanes } from './estateLanes.ts';
import { createFigures, type Figures } from './figures.ts';
import { type Lane, spreadFirst } from './lanes.ts';
import { type Slot, slotsOf, type Spell, spellsOf, staticParts } from './layout.ts';
import type { InputDraws } from './ranges.ts';
import { createRateLanes, type HeldSpell, type RateLanes } from './rateLanes.ts';
import { createAllSlotLanes, type SlotLanes } from './slotLanes.ts';
import { createStoryLanes } from './storyLanes.ts';
import { termPathsOf } from './termPaths.ts';
import type { TimelineLanes } from './timelineLanes.ts';

/** Everything that the trials of a block are computed from, incidents aside; one lane of a block per figure. */
export interface BlockInputs extends Pick<RateLanes, 'rates' | 'criticalShares'> {
  readonly spells: readonly Spell[];
  readonly slots: readonly Slot[];
  readonly timeline: TimelineLanes;
  readonly classes: readonly ClassLanes[];
  readonly classAsks: readonly ClassAsks[];
  /** By slot; slots under the same terms share theirs. */
  readonly slotLanes: readonly SlotLanes[];
  /** By slot: 0 in trials in which the part has nothing to look after. */
  readonly isActive: readonly Lane[];
  /** By slot: whether the other part of the mix, if there is one, has nothing to look after in any trial. */
  readonly meetsAll: readonly boolean[];
  /** [plan][month]: support spend that does not depend on incidents. */
  readonly standing: readonly (readonly Lane[])[];
  readonly input: ModelInput;
  /** Whether all trials of the run are under the same terms: there are no ranges. */
  readonly areAlike: boolean;
  /** v of month m (from 0); holds until the next one is asked for. */
  discount(m: number): Lane;
  /** The first of all lanes of the same meaning that hold the same values: same terms, same object. */
  canonical(lane: Lane): Lane;
  canonicalBill(bill: BillLanes): BillLanes;
  /** Fills the lanes for trials `first` … `first` + `count` − 1. */
  fill(first: number, count: number): void;
  /** Fills the rates of month m (from 0) for the first `count` of these. */
  beginMonth(m: number, count: number): void;
}

function heldSpell(figures: Figures, input: ModelInput, spell: Spell): HeldSpell {
  return {
    spell,
    parts: staticParts(input, spell).map((part) => ({
      part,
      paths: termPathsOf(input, spell, part.side),
    })),
    critical: criticalLanes(figures, input, spell),
  };
}

/** Places of the other parts of a mix. */
function otherSides(slots: readonly Slot[], { spell, side }: Slot): readonly number[] {
  return [...slots.keys()].filter((n) => slots[n]?.spell === spell && slots[n]?.side !== side);
}

/** The lanes alone. */
export type FilledLanes = Pick<BlockInputs, 'classes' | 'slotLanes' | 'rates' | 'criticalShares'>;

/** Lanes for blocks of at most `width` trials. */
export function createBlockInputs(draws: InputDraws, width: number): BlockInputs {
  const { input } = draws;
  // Without ranges one trial stands for all.
  const alike = draws.paths.length > 0 ? null : 1;
  const figures = createFigures(draws, width);
  const spells = spellsOf(input);
  const slots = slotsOf(input, spells);
  const held = spells.map((spell) => heldSpell(figures, input, spell));
  const classes = input.incidentClasses.map((_, k) => createClassLanes(figures, input, k));
  const classAsks = input.incidentClasses.map(noClassAsks);
  const parts = held.flatMap((of) => of.parts);
  const slotLanes = createAllSlotLanes(figures, input, parts, width);
  noteFixed(figures, classes, slotLanes);
  const story = createStoryLanes(draws, figures, spells, width);
  const rateLanes = createRateLanes(figures, input, held, story.timeline, width);
  const { rates, criticalShares } = rateLanes;
  const canon = createCanon({ classes, slotLanes, rates, criticalShares });
  const isActive = slots.map(({ spell, side }) =>
    activeLane(figures, held[spell]?.critical ?? null, side),
  );
  let isFilled = false;
  return {
    input,
    areAlike: alike !== null,
    spells,
    slots,
    timeline: story.timeline,
    classes,
    classAsks,
    slotLanes,
    isActive,
    meetsAll: slots.map((slot) =>
      otherSides(slots, slot).every((n) => figures.isNothing(isActive[n] as Lane)),
    ),
    rates,
    criticalShares,
    standing: story.standing,
    discount: createDiscount(figures, input, width),
    canonical: canon.lane,
    canonicalBill: canon.bill,
    fill(first, count) {
      if (isFilled && alike !== null) return;
      isFilled = true;
      figures.draw(first, count);
      story.fill(count);
      noteAsks(classes, classAsks, slotLanes);
      canon.settle(alike ?? count);
    },
    beginMonth(m, count) {
      rateLanes.fill(m, alike ?? count);
      if (alike !== null) spreadFirst([...rates, ...criticalShares].flat());
      canon.settleMonth(alike ?? count);
    },
  };
}
