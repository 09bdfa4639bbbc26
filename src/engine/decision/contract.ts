import type { LayerSet, SimulationRequest } from '../simulation/contract.ts';
import type { InformationQuestion, InformationValue } from './informationContract.ts';
import type { SwitchMonths, SwitchQuestion } from './switchContract.ts';
import type { ScenarioVerdict } from './verdictContract.ts';

/**
 * What every question of the decision is about. The input has passed `checkInput`, the ranges
 * `checkRanges`. A `SimulationRequest` is one.
 */
export type DecisionSubject = Pick<
  SimulationRequest,
  'input' | 'ranges' | 'seed' | 'isPresentValue'
>;

/** The plans that are weighed against each other and what is called their cost. */
export interface Weighing {
  /** Ids of visible plans; a plan of the input that is not among them is there for others to refer to. */
  readonly planIds: readonly string[];
  /** All-in cost holds the layers that are switched on in the input. */
  readonly layerSet: LayerSet;
}

/** At which values of the inputs does the cheaper plan change? */
export interface FlipsQuestion extends Weighing {
  readonly kind: 'flips';
  /** A and B; null: whichever of all plans is cheapest against the one that follows it. */
  readonly pair: readonly [string, string] | null;
  /** Inputs to try; absent: see `flipPaths`. */
  readonly paths?: readonly string[];
}

/** Where total(A) − total(B) changes its sign, or another of all plans becomes the cheapest. */
export interface Flip {
  /**
   * `level`: the totals agree at `value`. `jump`: the sign changes without their being equal, between
   * neighbours (whole numbers where the figure is whole); `value` is then `above`.
   */
  readonly kind: 'level' | 'jump';
  readonly value: number;
  readonly below: number;
  readonly above: number;
  /** The cheapest of all plans that are weighed, next to the flip on either side. */
  readonly cheapestBelow: string;
  readonly cheapestAbove: string;
  /** The cheaper one of A and B on either side; without a pair the cheapest of all. */
  readonly cheaperBelow: string;
  readonly cheaperAbove: string;
  /** Total at `value` of the plan that is cheaper above, money. */
  readonly total: number;
}

export interface InputFlips {
  readonly path: string;
  /** The figure as it stands in the input. */
  readonly typical: number;
  /** Range that was stated, if one was. */
  readonly low: number | null;
  readonly high: number | null;
  /** Interval that was searched: the bounds of the model. */
  readonly from: number;
  readonly to: number;
  /** Increasing; empty: never in this interval. */
  readonly flips: readonly Flip[];
}

/** How much does A − B move over the range of each input? */
export interface TornadoQuestion extends Weighing {
  readonly kind: 'tornado';
  /** A and B; null: the cheapest plan as things stand against whichever of the others is cheapest. */
  readonly pair: readonly [string, string] | null;
}

export interface TornadoBar {
  readonly path: string;
  /** The same field of other plans, moved along over its own range; absent: none. */
  readonly twins?: readonly string[];
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  /** total(A) − total(B) with this input and its twins at their low and at their high, all else typical; money. */
  readonly atLow: number;
  readonly atHigh: number;
  /** |atHigh − atLow| */
  readonly swing: number;
  /** The cheapest of all plans that are weighed. */
  readonly cheapestAtLow: string;
  readonly cheapestAtHigh: string;
}

/** One input of a map and the values at which it is tried. */
export interface MapAxis {
  readonly path: string;
  /** Within bounds, increasing; whole where the figure is whole. */
  readonly values: readonly number[];
}

/** Which plan is cheapest over a grid of two inputs? */
export interface MapQuestion extends Weighing {
  readonly kind: 'map';
  readonly across: MapAxis;
  readonly up: MapAxis;
}

/** Cells one after another: across first, then up. */
export interface MapCells {
  /** Index into `planIds`; of equals the first. */
  readonly cheapest: Uint8Array;
  /** Cost of the cheapest, money. */
  readonly cost: Float64Array;
  /** How much the next plan costs more, money; 0 with one plan. */
  readonly margin: Float64Array;
}

/** The verdict if 100, 50 and 0 % of the promise were kept. */
export interface HalfPromiseQuestion extends Weighing {
  readonly kind: 'halfPromise';
  readonly nearTieShare: number;
}

export interface PromiseVerdict {
  /** κ, a share. */
  readonly promiseKept: number;
  readonly verdict: ScenarioVerdict;
}

/**
 * Every kind of question with what it is answered by: pieces that do not depend on each other, and
 * the whole that they add up to. A new kind is an entry here and one in `methods.ts`.
 */
export interface DecisionKinds {
  readonly flips: {
    readonly question: FlipsQuestion;
    readonly part: readonly InputFlips[];
    readonly answer: readonly InputFlips[];
  };
  readonly tornado: {
    readonly question: TornadoQuestion;
    readonly part: readonly TornadoBar[];
    readonly answer: readonly TornadoBar[];
  };
  readonly map: {
    readonly question: MapQuestion;
    readonly part: MapCells;
    readonly answer: MapCells;
  };
  readonly halfPromise: {
    readonly question: HalfPromiseQuestion;
    readonly part: readonly PromiseVerdict[];
    readonly answer: readonly PromiseVerdict[];
  };
  readonly information: {
    readonly question: InformationQuestion;
    readonly part: Float64Array;
    readonly answer: InformationValue;
  };
  readonly switchMonth: {
    readonly question: SwitchQuestion;
    readonly part: Float64Array;
    readonly answer: SwitchMonths;
  };
}

export type DecisionKind = keyof DecisionKinds;
export type DecisionQuestion = DecisionKinds[DecisionKind]['question'];
export type DecisionPart = DecisionKinds[DecisionKind]['part'];
export type DecisionAnswer = DecisionKinds[DecisionKind]['answer'];
export type AnswerTo<Question extends DecisionQuestion> = DecisionKinds[Question['kind']]['answer'];

/** A piece of an answer: units `first` and up to `count − 1` after it, as many as there are. */
export interface DecisionPiece {
  readonly first: number;
  readonly count: number;
  /** Units of the whole question. */
  readonly of: number;
  readonly part: DecisionPart;
}

/** How one kind of question is answered in pieces. All three are pure; pieces may be computed anywhere. */
export interface DecisionMethod<Kind extends DecisionKind> {
  /** Units of work, at least 1; cheap to say. */
  readonly units: (subject: DecisionSubject, question: DecisionKinds[Kind]['question']) => number;
  /** Units `first` … `first + count − 1`. */
  readonly part: (
    subject: DecisionSubject,
    question: DecisionKinds[Kind]['question'],
    first: number,
    count: number,
  ) => DecisionKinds[Kind]['part'];
  /** Parts in order, together without a gap. */
  readonly whole: (
    subject: DecisionSubject,
    question: DecisionKinds[Kind]['question'],
    parts: readonly DecisionKinds[Kind]['part'][],
  ) => DecisionKinds[Kind]['answer'];
}
