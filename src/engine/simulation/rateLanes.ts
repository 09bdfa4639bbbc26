import type { ModelInput } from '../input/model.ts';
import { rampAt } from '../timeline/condition.ts';
import { createBaselineLanes, fillBaseline } from './baselineLanes.ts';
import { type CareLanes, createCareLanes } from './careLanes.ts';
import { type AgeingLanes, createAgeing, fillCondition } from './conditionLanes.ts';
import type { EstateLanes } from './estateLanes.ts';
import type { Figures } from './figures.ts';
import { type Lane, laneList } from './lanes.ts';
import type { Spell } from './layout.ts';
import { createSideLanes, type SideLanes } from './sideLanes.ts';
import type { HeldPart } from './slotLanes.ts';
import type { TimelineLanes } from './timelineLanes.ts';

/** A spell with its parts, one or the two sides of a mix, and what the critical one looks after. */
export interface HeldSpell {
  readonly spell: Spell;
  readonly parts: readonly HeldPart[];
  readonly critical: EstateLanes | null;
}

/** Incidents a month in the month at hand. */
export interface RateLanes {
  /** [spell][class]: of all parts together. */
  readonly rates: readonly (readonly Lane[])[];
  /** [spell][class]: share of those that the critical part meets; only read for mixes. */
  readonly criticalShares: readonly (readonly Lane[])[];
  /** Works out month m (from 0) of the first `count` trials. */
  fill(m: number, count: number): void;
}

/** A part in a spell: what it does for the estate, and what that comes to in the month at hand. */
interface PartRates {
  readonly care: CareLanes;
  readonly condition: Lane;
  readonly ramp: Lane;
}

interface SpellRates {
  readonly spell: Spell;
  readonly parts: readonly PartRates[];
  /** By class. */
  readonly sides: readonly SideLanes[];
  /** G − 1 as the spell before left it. */
  readonly excess: Lane;
}

/**
 * λ(t)·q·G(t)·(1 − κ·prevention·ramp(τ)) of every spell and class, a month at a time for all trials of
 * a block: few lanes, which stay in the cache.
 */
export function createRateLanes(
  figures: Figures,
  input: ModelInput,
  held: readonly HeldSpell[],
  timeline: TimelineLanes,
  width: number,
): RateLanes {
  const { incidentClasses, startCalendarMonth } = input;
  const byClass = () => laneList(incidentClasses.length, width);
  const [rates, criticalShares, baselines] = [held.map(byClass), held.map(byClass), byClass()];
  const bases = incidentClasses.map((_, k) => createBaselineLanes(figures, input, k));
  const ageing = createAgeing(figures, input, width);
  const sidesOf = (critical: EstateLanes | null) =>
    bases.map((base) => createSideLanes(figures, base, critical, timeline, width));
  const spells: SpellRates[] = [];
  for (const { spell, parts, critical } of held) {
    spells.push({
      spell,
      parts: parts.map((part) => createPartRates(figures, input, part, critical, width)),
      sides: sidesOf(critical),
      excess:
        spell.follows === null
          ? figures.fixed(0)
          : excessAfter(figures, spells[spell.follows] as SpellRates, ageing, spell.from, width),
    });
  }
  return {
    rates,
    criticalShares,
    fill(m, count) {
      for (const [k, base] of bases.entries()) {
        fillBaseline(baselines[k] as Lane, base, timeline, startCalendarMonth, m, count);
      }
      for (const [s, of] of spells.entries()) {
        const into = rates[s] as readonly Lane[];
        if (m + 1 < of.spell.from || m + 1 > of.spell.until) for (const lane of into) lane.fill(0);
        else fillSpell(into, criticalShares[s] as readonly Lane[], of, ageing, baselines, m, count);
      }
    },
  };
}

function createPartRates(
  figures: Figures,
  input: ModelInput,
  part: HeldPart,
  critical: EstateLanes | null,
  width: number,
): PartRates {
  return {
    care: createCareLanes(figures, input, part, critical),
    condition: new Float64Array(width),
    ramp: new Float64Array(width),
  };
}

/** Σ share of the organisation·(G − 1) over the parts of the spell before, in the month of the switch. */
function excessAfter(
  figures: Figures,
  before: SpellRates,
  ageing: AgeingLanes,
  month: number,
  width: number,
): Lane {
  const fresh = figures.fixed(0);
  const cares = before.parts.map(({ care }) => care);
  const condition = new Float64Array(width);
  return figures.filled(
    [
      ageing.drift,
      ageing.cap,
      ...cares.flatMap(({ kept, rampMonths, organisation }) => [kept, rampMonths, organisation]),
    ],
    (into, count) => {
      into.fill(0);
      for (const care of cares) {
        const { organisation } = care;
        fillCondition(condition, care, ageing, fresh, month, count);
        for (let i = 0; i < count; i += 1) {
          into[i] =
            (into[i] as number) + (organisation[i] as number) * ((condition[i] as number) - 1);
        }
      }
    },
  );
}

/** The rates of a spell in month m (from 0). */
function fillSpell(
  rates: readonly Lane[],
  criticalShares: readonly Lane[],
  { spell, parts, sides, excess }: SpellRates,
  ageing: AgeingLanes,
  baselines: readonly Lane[],
  m: number,
  count: number,
): void {
  const ownMonth = m + 2 - spell.from;
  for (const { care, condition, ramp } of parts) {
    fillCondition(condition, care, ageing, excess, ownMonth, count);
    fillRamp(ramp, care.rampMonths, ownMonth, count);
  }
  const [first, second] = parts as readonly [PartRates, PartRates?];
  for (const [k, side] of sides.entries()) {
    const [into, baseline] = [rates[k] as Lane, baselines[k] as Lane];
    side.fill(m, count);
    const [share, rest] = side.shares as readonly [Lane, Lane];
    if (second === undefined) {
      fillPart(into, baseline, share, first, k, count);
      continue;
    }
    const critical = criticalShares[k] as Lane;
    fillPart(critical, baseline, share, first, k, count);
    fillPart(into, baseline, rest, second, k, count);
    addUp(critical, into, count);
  }
}

function fillRamp(into: Lane, rampMonths: Lane, ownMonth: number, count: number): void {
  for (let i = 0; i < count; i += 1) into[i] = rampAt(ownMonth, rampMonths[i] as number);
}

function fillPart(
  into: Lane,
  baseline: Lane,
  shares: Lane,
  { care, condition, ramp }: PartRates,
  k: number,
  count: number,
): void {
  const prevented = care.prevented[k] as Lane;
  for (let i = 0; i < count; i += 1) {
    into[i] =
      (baseline[i] as number) *
      (shares[i] as number) *
      (condition[i] as number) *
      (1 - (prevented[i] as number) * (ramp[i] as number));
  }
}

/** Turns the rates of two sides into the share of the first and the rate of both. */
function addUp(first: Lane, second: Lane, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const one = first[i] as number;
    const both = one + (second[i] as number);
    first[i] = both > 0 ? one / both : 1;
    second[i] = both;
  }
}
