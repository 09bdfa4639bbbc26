import {
  limitedExpectedValue,
  partialExpectation,
  secondMoment,
  survival,
  zOf,
  type Lognormal,
} from '../distributions/lognormal.ts';
import { exp } from '../numeric/exponential.ts';
import { normalDensity, normalSurvival } from '../numeric/normal.ts';
import { squared } from '../numeric/powers.ts';
import { ceilSnapped } from '../numeric/rounding.ts';

/** How time on an incident becomes billed time, in hours. */
export interface BillingRule {
  /** Billed in whole increments; 0: to the exact time. */
  readonly increment: number;
  readonly minimum: number;
}

/** Hours below which an increment is no more than the exact time: a few milliseconds. */
const finest = 1e-6;

/** Billed hours of labour hours h: increment·⌈max(minimum, h)/increment⌉. */
export function billedHours(hours: number, { increment, minimum }: BillingRule): number {
  const least = Math.max(minimum, hours);
  return increment > finest ? increment * ceilSnapped(least / increment) : least;
}

/**
 * Expected billed hours of one incident, counting only bills of at least `from` hours.
 *
 *   from = 0:  E = m₀ + i·Σ_{j ≥ m₀/i} S(j·i),  m₀ = i·⌈minimum/i⌉
 *   increment 0:  minimum + mean − LEV(minimum)
 *
 * @returns hours, relative error below 1e-9
 * @source renewal identity E[⌈X⌉] = Σ_{j ≥ 0} P(X > j)
 */
export function expectedBilledHours(labour: Lognormal, rule: BillingRule, from = 0): number {
  if (labour.sigma === 0) return constantBill(billedHours(labour.mean, rule), from);
  if (rule.increment <= finest) return exactTime(labour, rule.minimum, from);
  const i = rule.increment;
  const first = ceilSnapped(rule.minimum / i);
  const start = Math.max(first, ceilSnapped(from / i));
  const reached = start > first ? survival(labour, (start - 1) * i) : 1;
  return start * i * reached + i * latticeSums(labour, i, start).plain;
}

/** Second moment of billed hours, E[b²] = m₀² + i²·Σ_{j ≥ m₀/i} (2j + 1)·S(j·i), hours². */
export function billedSecondMoment(labour: Lognormal, rule: BillingRule): number {
  if (labour.sigma === 0) return squared(billedHours(labour.mean, rule));
  const i = rule.increment;
  if (i <= finest) {
    const { minimum } = rule;
    const below = minimum > 0 ? minimum * minimum * (1 - survival(labour, minimum)) : 0;
    return below + partialSecondMoment(labour, minimum);
  }
  const first = ceilSnapped(rule.minimum / i);
  return i * i * (first * first + latticeSums(labour, i, first).weighted);
}

function constantBill(billed: number, from: number): number {
  return billed >= from * (1 - 1e-9) ? billed : 0;
}

function exactTime(labour: Lognormal, minimum: number, from: number): number {
  if (from > minimum) return partialExpectation(labour, from);
  return minimum + labour.mean - limitedExpectedValue(labour, minimum);
}

interface LatticeSums {
  /** Σ_{j ≥ start} S(j·i) */
  readonly plain: number;
  /** Σ_{j ≥ start} (2j + 1)·S(j·i) */
  readonly weighted: number;
}

/** Standard deviations beyond which a survival function is 0 or 1 to the last bit. */
const certain = 8.3;
const directTerms = 96;
/** Below this sigma the bend is too sharp for Euler–Maclaurin to begin inside it. */
const sharp = 0.25;

/** Direct terms where S bends, then Euler–Maclaurin to infinity. */
function latticeSums(labour: Lognormal, i: number, start: number): LatticeSums {
  if (labour.mean === 0) return { plain: 0, weighted: 0 };
  const { mean, sigma } = labour;
  const flatUntil = mean * exp(-sigma * certain - (sigma * sigma) / 2);
  const zeroFrom = mean * exp(sigma * certain - (sigma * sigma) / 2);
  const bend = Math.max(start, Math.floor(flatUntil / i));
  let plain = bend - start;
  let weighted = bend * bend - start * start;
  const isSummed = sigma < sharp && (zeroFrom - flatUntil) / i < 20_000;
  const end = isSummed ? Math.max(bend, Math.ceil(zeroFrom / i)) : bend + directTerms;
  for (let j = bend; j < end; j += 1) {
    const s = survival(labour, j * i);
    plain += s;
    weighted += (2 * j + 1) * s;
  }
  return isSummed ? { plain, weighted } : addTail(labour, i, end, { plain, weighted });
}

function addTail(labour: Lognormal, i: number, from: number, sums: LatticeSums): LatticeSums {
  const x = from * i;
  const s = survival(labour, x);
  const slope = (i * normalDensity(zOf(labour, x))) / (labour.sigma * x);
  const integral = (partialExpectation(labour, x) - x * s) / i;
  const weightedIntegral = (partialSecondMoment(labour, x) - x * x * s) / (i * i);
  return {
    plain: sums.plain + integral + s / 2 + slope / 12,
    weighted:
      sums.weighted +
      weightedIntegral +
      integral +
      ((2 * from + 1) * s) / 2 -
      (2 * s - (2 * from + 1) * slope) / 12,
  };
}

/** E[H²; H > x]. */
function partialSecondMoment(labour: Lognormal, x: number): number {
  if (x <= 0) return secondMoment(labour);
  return secondMoment(labour) * normalSurvival(zOf(labour, x) - 2 * labour.sigma);
}
