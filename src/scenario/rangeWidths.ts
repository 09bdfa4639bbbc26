import { referenceCurrency } from '../reference/referenceCurrency.ts';
import { boundsAt } from '../schema/boundsAt.ts';
import type { Scenario, Uncertain } from '../schema/scenario.ts';
import { type ReferenceRange, referenceRangeAt } from './referenceRange.ts';

/** Ranges that need no typing. */
export const rangeWidths = ['none', 'tight', 'typical', 'wide'] as const;
export type RangeWidth = (typeof rangeWidths)[number];

/** How far a range of each width reaches, in distances of the typical one. */
const reach: Readonly<Record<Exclude<RangeWidth, 'none'>, number>> = {
  tight: 0.5,
  typical: 1,
  wide: 2,
};

/** The typical distance to either side where there is no reference range, as a share of the figure. */
const unreferencedSpread = 0.2;

/**
 * A quantity with the range of a width about its typical value. "Typical" reaches as far as the
 * reference range does from its own typical value, in proportion where the figure cannot be negative:
 * at the reference's typical value it is the reference range. Ends stop at the bounds of the figure.
 * The default itself is the default again.
 */
export function withWidth(
  scenario: Scenario,
  path: string,
  quantity: Uncertain,
  width: RangeWidth,
): Uncertain {
  const { low: _low, high: _high, ...bare } = quantity;
  const reference = referenceRangeAt(scenario, path);
  const ends = width === 'none' ? undefined : endsOf(quantity.typical, reference, reach[width]);
  const next: Uncertain =
    ends === undefined ? bare : { ...bare, ...within(ends, path, quantity.typical) };
  // In another currency an amount that was confirmed as it stands is nobody's default any more.
  const mayBeDefault =
    quantity.origin === 'default' ||
    (quantity.origin === 'edited' && scenario.currency === referenceCurrency);
  const isDefault =
    mayBeDefault &&
    reference !== undefined &&
    next.typical === reference.typical &&
    isSameRange(next, reference);
  return { ...next, origin: isDefault ? 'default' : changedOrigin(quantity, next) };
}

/** The width that a quantity's range has; undefined for a range of its own. */
export function widthOf(
  scenario: Scenario,
  path: string,
  quantity: Uncertain,
): RangeWidth | undefined {
  return rangeWidths.find((width) =>
    isSameRange(withWidth(scenario, path, quantity, width), quantity),
  );
}

interface Ends {
  readonly low: number;
  readonly high: number;
}

/** Undefined where the typical distance is none: a share of nothing. */
function endsOf(
  typical: number,
  reference: ReferenceRange | undefined,
  times: number,
): Ends | undefined {
  const [below, above] = distances(typical, reference);
  if (below === 0 && above === 0) return undefined;
  return { low: rounded(typical - times * below), high: rounded(typical + times * above) };
}

function distances(
  typical: number,
  reference: ReferenceRange | undefined,
): readonly [below: number, above: number] {
  if (reference === undefined) {
    const side = Math.abs(typical) * unreferencedSpread;
    return [side, side];
  }
  const scale = isProportional(reference) ? typical / reference.typical : 1;
  return [
    (reference.typical - reference.low) * scale,
    (reference.high - reference.typical) * scale,
  ];
}

/** A reference that may be negative or nothing has no proportions. */
function isProportional({ low, typical }: ReferenceRange): boolean {
  return low >= 0 && typical > 0;
}

function within({ low, high }: Ends, path: string, typical: number): Ends {
  const { min, max, isWhole } = boundsAt(path) ?? { min: -Infinity, max: Infinity };
  const whole = (value: number) => (isWhole ? Math.round(value) : value);
  return {
    low: Math.min(typical, Math.max(min, whole(low))),
    high: Math.max(typical, Math.min(max, whole(high))),
  };
}

type Ranged = Pick<Uncertain, 'low' | 'high'>;

/** Whether two ranges about the same value are one: from 0 to 0 is none. */
export function isSameRange(one: Ranged, other: Ranged): boolean {
  return isSame(one.low, other.low) && isSame(one.high, other.high);
}

function isSame(a = 0, b = 0): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** Whose figure it is stays theirs, whatever range it is given. */
function changedOrigin(before: Uncertain, after: Ranged): Uncertain['origin'] {
  if (isSameRange(before, after)) return before.origin;
  return before.origin === 'default' ? 'edited' : before.origin;
}

/** Ten significant digits, as the defaults have them. */
function rounded(value: number): number {
  return Number(value.toPrecision(10));
}
