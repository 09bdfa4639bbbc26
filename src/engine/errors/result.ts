/** A value, or the reason why there is none. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Problem };

/** What is wrong with one field of the input. */
export interface InputProblem {
  readonly kind:
    | 'notANumber'
    | 'notWhole'
    | 'belowMinimum'
    | 'aboveMaximum'
    | 'duplicateId'
    | 'unknownReference'
    | 'unsuitableReference'
    | 'wrongShape';
  /** Dotted path: "organisation.headcount", "plans.1.composition.month". */
  readonly path: string;
  readonly sentence: string;
}
