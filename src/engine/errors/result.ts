/** A value, or the reason why there is none. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Problem };

/** What is wrong with one field of the input. */
export type InputProblem = ProblemDetail & {
  /** Dotted path: "organisation.headcount", "plans.1.composition.month". */
  readonly path: string;
  readonly sentence: string;
};

/** What is wrong, with all that another language's sentence needs. A range stands at the path of its figure. */
export type ProblemDetail =
  | { readonly kind: 'notANumber'; readonly of: 'figure' | 'range' }
  | { readonly kind: 'notWhole'; readonly value: number }
  | {
      readonly kind: 'belowMinimum' | 'aboveMaximum';
      readonly of: 'figure' | 'range';
      readonly limit: number;
      /** The figure, or the end of the range that lies beyond the limit. */
      readonly value: number;
    }
  | { readonly kind: 'duplicateId'; readonly id: string }
  | { readonly kind: 'duplicateRange' }
  | { readonly kind: 'unknownReference'; readonly planId: string }
  | {
      readonly kind: 'unsuitableReference';
      readonly planId: string;
      readonly reason: 'isCombination' | 'isSwitch' | 'hasNoSuchFigure';
    }
  | {
      readonly kind: 'wrongShape';
      /** What would have been right at this place. */
      readonly expected: 'figure' | 'season' | 'rangedFigure' | 'orderedRange';
    };
