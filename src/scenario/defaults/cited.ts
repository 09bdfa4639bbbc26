import { figure, type ReferenceId } from '../../reference/figures.ts';
import type { Uncertain } from '../../schema/scenario.ts';

/** A default as it is written down: which reference figure it takes, and how. */
export interface Cited {
  readonly figure: ReferenceId;
  /** Converts the figure's unit (a year into months); scales its range too. */
  readonly times?: number;
  /** The value of one preset; it replaces the figure's and carries no range. */
  readonly value?: number;
}

/** A part with each citation replaced by the quantity that it stands for. */
export type Quantified<Part> = Part extends Cited
  ? Uncertain
  : Part extends object
    ? { readonly [Key in keyof Part]: Quantified<Part[Key]> }
    : Part;

/** Cites a reference figure, optionally in another unit. */
export function cite(id: ReferenceId, times?: number): Cited {
  return times === undefined ? { figure: id } : { figure: id, times };
}

/** Cites a figure for what it is about, with a value of one's own. */
export function fact(id: ReferenceId, value: number): Cited {
  return { figure: id, value };
}

/** Zero: not counted unless it is entered. */
export const none: Cited = { figure: 'judgement.none' };

/** A factor of one. */
export const neutral: Cited = { figure: 'judgement.neutral' };

/** The typical value alone, for figures that carry no range. */
export function plain(id: ReferenceId): number {
  return figure(id).typical;
}

/** The quantity that a citation stands for, with its range. */
export function quantityOf({ figure: id, times = 1, value }: Cited): Uncertain {
  if (value !== undefined) return { typical: value, origin: 'default' };
  const { low, typical, high } = figure(id);
  if (low === high) return { typical: rounded(typical * times), origin: 'default' };
  return {
    typical: rounded(typical * times),
    low: rounded(low * times),
    high: rounded(high * times),
    origin: 'default',
  };
}

export function quantified<Part>(part: Part): Quantified<Part> {
  return quantifiedUnknown(part) as Quantified<Part>;
}

export function isCited(part: unknown): part is Cited {
  return typeof part === 'object' && part !== null && Object.hasOwn(part, 'figure');
}

function quantifiedUnknown(part: unknown): unknown {
  if (isCited(part)) return quantityOf(part);
  if (Array.isArray(part)) return part.map(quantifiedUnknown);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, child]) => [key, quantifiedUnknown(child)]),
  );
}

/** Ten significant digits: 0.6 · 1.3 is 0.78, not 0.78 and a speck. */
function rounded(value: number): number {
  return Number(value.toPrecision(10));
}
