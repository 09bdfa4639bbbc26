import type { ModelInput } from '../input/model.ts';
import { createBaselineLanes, fillBaseline } from './baselineLanes.ts';
import { type AgeingLanes, createAgeing, fillCondition } from './conditionLanes.ts';
import type { EstateLanes } from './estateLanes.ts';
import type { Figures } from './figures.ts';
import { type Lane, laneList } from './lanes.ts';
import type { Spell } from './layout.ts';
import { createPartCare, type PartCare } from './partCare.ts';
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
  /** [spell][class]: share of those that the critical part meets; none for a single part. */
  readonly criticalShares: readonly (readonly Lane[])[];
  /** Works out month m (from 0) of the first `count` trials. */
  fill(m: number, count: number): void;
}

interface SpellRates {
  readonly spell: Spell;
  readonly parts: readonly PartCare[];
  /** By class; none for a single part. */
  readonly sides: readonly SideLanes[];
  /** G − 1 as the spell before left it; null for a new estate. */
  readonly excess: Lane | null;
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
  const [rates, baselines] = [held.map(byClass), byClass()];
  const criticalShares = held.map(({ critical }) => (critical === null ? [] : byClass()));
  const bases = incidentClasses.map((_, k) => createBaselineLanes(figures, input, k));
  const ageing = createAgeing(figures, input, width);
  const sidesOf = (estate: EstateLanes | null) =>
    estate === null
      ? []
      : bases.map((base) => createSideLanes(figures, base, estate, timeline, width));
  const spells: SpellRates[] = [];
  for (const { spell, parts, critical } of held) {
    spells.push({
      spell,
      parts: parts.map((part) => createPartCare(figures, input, part, critical, ageing, width)),
      sides: sidesOf(critical),
      excess:
        spell.follows === null
          ? null
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
        else fillSpell(into, criticalShares[s] as readonly Lane[], of, baselines, m, count);
      }
    },
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
  const cares = before.parts.map(({ lanes }) => lanes);
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
        fillCondition(condition, care, ageing, null, month, count);
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
  baselines: readonly Lane[],
  m: number,
  count: number,
): void {
  const ownMonth = m + 2 - spell.from;
  for (const part of parts) part.fill(excess, ownMonth, count);
  const [first, second] = parts as readonly [PartCare, PartCare?];
  for (const [k, into] of rates.entries()) {
    const baseline = baselines[k] as Lane;
    const side = sides[k];
    if (second === undefined || side === undefined) {
      fillWhole(into, baseline, first.condition, first.left[k] as Lane, count);
      continue;
    }
    side.fill(m, count);
    const critical = criticalShares[k] as Lane;
    fillCritical(critical, baseline, side.critical, first, k, count);
    fillMix(into, critical, baseline, side.critical, second, k, count);
  }
}

function fillWhole(into: Lane, baseline: Lane, condition: Lane, left: Lane, count: number): void {
  for (let i = 0; i < count; i += 1) {
    into[i] = (baseline[i] as number) * (condition[i] as number) * (left[i] as number);
  }
}

/** Incidents that the critical part of a mix meets. */
function fillCritical(
  into: Lane,
  baseline: Lane,
  q: Lane,
  { condition, left }: PartCare,
  k: number,
  count: number,
): void {
  const leftOfClass = left[k] as Lane;
  for (let i = 0; i < count; i += 1) {
    const met = (baseline[i] as number) * (q[i] as number);
    into[i] = met * (condition[i] as number) * (leftOfClass[i] as number);
  }
}

/** Adds the other part: `rates` becomes that of both, `critical` the share of the first. */
function fillMix(
  rates: Lane,
  critical: Lane,
  baseline: Lane,
  q: Lane,
  { condition, left }: PartCare,
  k: number,
  count: number,
): void {
  const leftOfClass = left[k] as Lane;
  for (let i = 0; i < count; i += 1) {
    const one = critical[i] as number;
    const met = (baseline[i] as number) * (1 - (q[i] as number));
    const both = one + met * (condition[i] as number) * (leftOfClass[i] as number);
    rates[i] = both;
    critical[i] = both > 0 ? one / both : 1;
  }
}
