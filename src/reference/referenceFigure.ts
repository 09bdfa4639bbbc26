/**
 * How strong the evidence behind a figure is, strongest kind of source first.
 *
 * A figure worked out from vendors' claims or from price lists keeps that grade, so that
 * arithmetic never makes weak evidence look better; `derived` is arithmetic on official
 * statistics or surveys, `weak` a proxy or a figure resting on a single firm.
 */
export type EvidenceGrade =
  | 'official'
  | 'survey'
  | 'vendorSurvey'
  | 'publishedPrices'
  | 'vendorClaim'
  | 'expert'
  | 'derived'
  | 'weak'
  | 'judgement';

/** An end of a figure's range. */
export type Bound = 'low' | 'high';

/**
 * One default figure of the product with where it comes from.
 *
 * low ≤ typical ≤ high; all three are equal where the source states one value and the
 * figure is used as a fact. Shares are 0..1, money is US dollars, time is in the stated unit.
 */
export interface ReferenceFigure {
  readonly id: string;
  readonly quantity: string;
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  readonly unit: string;
  /** Year or years that the figure describes; "n.d." where the source carries no date. */
  readonly year: string;
  readonly publisher: string;
  readonly title: string;
  /** null only for our own judgement. */
  readonly url: string | null;
  readonly grade: EvidenceGrade;
  /** Read in a page that quotes the named study, not in the study itself. */
  readonly isSecondHand?: true;
  /** Bounds set by our judgement because the source gives none. */
  readonly judgedBounds?: readonly Bound[];
  readonly note: string;
}
