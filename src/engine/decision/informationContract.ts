import type { Weighing } from './contract.ts';

/** What would it be worth to know the inputs, or one of them, before choosing? */
export interface InformationQuestion extends Weighing {
  readonly kind: 'information';
  /** Draws of all ranged inputs, each a projection of every plan. */
  readonly draws: number;
  /** Plans whose difference is explained by shares; null: the best and the one next to it. */
  readonly pair: readonly [string, string] | null;
}

/** One input that is not known: with its twins in other plans, which share its quantile. */
export interface InputInformation {
  readonly paths: readonly [string, ...string[]];
  /** Expected value of knowing it perfectly (EVPPI), money over the horizon. */
  readonly value: number;
  readonly standardError: number;
}

/** How much of the difference of two plans goes with one input. */
export interface InputShare {
  readonly paths: readonly [string, ...string[]];
  /** Spearman's rank correlation of A − B with the input. */
  readonly rankCorrelation: number;
  /** Its square as a share of the squares of all inputs; 0 for what cannot be told from noise. */
  readonly share: number;
}

export interface InformationValue {
  /** The plan to choose without knowing more: the lowest mean over the draws. */
  readonly bestPlanId: string;
  /** Mean cost of every plan that is weighed, in their order. */
  readonly means: readonly number[];
  /** Expected value of knowing every input (EVPI). */
  readonly total: { readonly value: number; readonly standardError: number };
  /** By value, largest first; equals in the order of their paths. */
  readonly inputs: readonly InputInformation[];
  /** Null with a single plan. */
  readonly pair: readonly [string, string] | null;
  /** By share, largest first; equals in the order of their paths. */
  readonly shares: readonly InputShare[];
}
