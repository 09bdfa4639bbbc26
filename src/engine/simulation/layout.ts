import { criticalEstate } from '../incidents/rates.ts';
import type { ModelInput } from '../input/model.ts';
import type { Composition, PartTerms, Plan } from '../input/plan.ts';
import { asNew } from '../projection/contracts.ts';
import { isActive, type Part, partsOf, remainder, sidesOf } from '../projection/parts.ts';

/**
 * Months of a plan under one composition, which meets one count of incidents: the whole horizon, or
 * what is before and after a switch.
 */
export interface Spell {
  /** Index of the plan that pays. */
  readonly plan: number;
  /** Index of the plan whose composition holds. */
  readonly source: number;
  readonly from: number;
  /** Last month in which incidents are met; 0 or less: none. */
  readonly until: number;
  readonly paidUntil: number;
  /** The spell before in the same plan; it hands on the estate's condition. */
  readonly follows: number | null;
  /** Month in which the spell is left at a charge; null: never within the horizon. */
  readonly leftIn: number | null;
}

/** Spells of every plan, in the order of the plans. */
export function spellsOf({ plans, horizonMonths }: ModelInput): readonly Spell[] {
  const spells: Spell[] = [];
  for (const [index, plan] of plans.entries()) {
    const { composition } = plan;
    const whole = { plan: index, from: 1, until: horizonMonths, paidUntil: horizonMonths };
    if (composition.kind !== 'switch') {
      spells.push({ ...whole, source: index, follows: null, leftIn: null });
      continue;
    }
    const before = indexOf(plans, composition.fromPlanId);
    if (composition.month > horizonMonths) {
      spells.push({ ...whole, source: before, follows: null, leftIn: null });
      continue;
    }
    const leftIn = composition.month + composition.parallelMonths;
    spells.push({
      ...whole,
      source: before,
      until: composition.month - 1,
      paidUntil: Math.min(horizonMonths, leftIn - 1),
      follows: null,
      leftIn: leftIn <= horizonMonths ? leftIn : null,
    });
    spells.push({
      ...whole,
      source: indexOf(plans, composition.toPlanId),
      from: composition.month,
      follows: spells.length - 1,
      leftIn: null,
    });
  }
  return spells;
}

function indexOf(plans: readonly Plan[], id: string): number {
  return plans.findIndex((plan) => plan.id === id);
}

/** A part of a spell that is there in every trial, if only with nothing to look after. */
export interface Slot {
  readonly spell: number;
  readonly side: Part['side'];
}

export function slotsOf(input: ModelInput, spells: readonly Spell[]): readonly Slot[] {
  return spells.flatMap(({ source }, spell) => {
    const sides: readonly Slot['side'][] =
      compositionOf(input, source).kind === 'mix' ? ['critical', 'rest'] : ['whole'];
    return sides.map((side) => ({ spell, side }));
  });
}

/**
 * The parts of a spell in the order of its slots, active or not. What a plan moves to later begins a
 * new contract.
 */
export function staticParts(
  input: ModelInput,
  { source, from }: Pick<Spell, 'source' | 'from'>,
): readonly Part[] {
  const composition = compositionOf(input, source);
  const parts =
    composition.kind === 'mix'
      ? sidesOf(composition, input.plans)
      : partsOf(composition, input.plans);
  return from === 1 ? parts : parts.map(asNew);
}

/** The parts of a spell in the order of its slots; null where a share of 0 leaves none. */
export function partsInSlots(
  input: ModelInput,
  spell: Pick<Spell, 'source' | 'from'>,
): readonly (Part | null)[] {
  return staticParts(input, spell).map((part) => (isActive(part) ? part : null));
}

/** The parts of a mix as a range has moved its share, under the arrangements that they had before. */
export function withShareOf(
  input: ModelInput,
  { source }: Spell,
  parts: readonly Part[],
): readonly (Part | null)[] {
  const composition = compositionOf(input, source);
  if (composition.kind !== 'mix') return parts;
  const critical = criticalEstate(composition.criticalShare);
  return parts.map((part) => {
    const estate = part.side === 'critical' ? critical : remainder(critical);
    const moved = { ...part, critical, estate };
    return isActive(moved) ? moved : null;
  });
}

/** Whether a spell's parts hold copies of figures of the input: overridden terms, a new contract. */
export function holdsCopies(input: ModelInput, { source, from }: Spell): boolean {
  const composition = compositionOf(input, source);
  if (from > 1) return true;
  switch (composition.kind) {
    case 'single':
      return false;
    case 'mix':
      return isOverridden(composition.critical) || isOverridden(composition.rest);
    case 'staffFirst':
      return isOverridden(composition.overflow);
  }
}

function isOverridden(terms: PartTerms): boolean {
  return terms.kind === 'sameAs' && Object.keys(terms.overrides).length > 0;
}

function compositionOf(
  { plans }: ModelInput,
  source: number,
): Exclude<Composition, { kind: 'switch' }> {
  const composition = plans[source]?.composition;
  if (composition === undefined || composition.kind === 'switch') {
    throw new Error('A spell has no composition of its own; the input check should have refused.');
  }
  return composition;
}
