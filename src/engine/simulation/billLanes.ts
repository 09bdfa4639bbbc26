import type { Lane } from './lanes.ts';

/** Figures of a case, in this order. */
export const caseFigures = {
  minimumHours: 0,
  /** Money per billed hour. */
  rate: 1,
  /** Trip charge, money. */
  trip: 2,
  /** Hours drawn from a bank per billed hour. */
  draw: 3,
  /** Factor on a tier's rate; 0 where a case has a rate of its own. */
  factor: 4,
} as const;
export const figuresPerCase = 8;

/** What an incident is billed by. Cases run over the bands remotely, then over the bands on site. */
export interface CaseLanes {
  /** At least one. */
  readonly bands: number;
  /** [trial][case][figure] */
  readonly cases: Float64Array;
  /** [trial][band]: the largest 31 bits that fall to the band or one before; the last takes what is left. */
  readonly edges: Int32Array;
}

/** Hourly terms of a part. */
export interface BillLanes extends CaseLanes {
  readonly incrementHours: Lane;
  readonly shortNoticeShare: Lane;
  readonly shortNoticeFee: Lane;
  /** Mean cost of parts with mark-up. */
  readonly parts: Lane;
  readonly partsCv: number;
  readonly tierFrom: readonly number[];
  readonly tierRates: readonly Lane[];
  /** Whether no range moves any of it. */
  readonly isFixed: boolean;
}
