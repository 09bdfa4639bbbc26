import type {
  AnswerTo,
  DecisionAnswer,
  DecisionKind,
  DecisionMethod,
  DecisionPart,
  DecisionPiece,
  DecisionQuestion,
  DecisionSubject,
} from './contract.ts';
import { flipsMethod } from './flips.ts';
import { halfPromiseMethod } from './halfPromise.ts';
import { informationMethod } from './informationMethod.ts';
import { regimeMapMethod } from './regimeMap.ts';
import { switchMethod } from './switchMonth.ts';
import { tornadoMethod } from './tornado.ts';

const methods: { readonly [Kind in DecisionKind]: DecisionMethod<Kind> } = {
  flips: flipsMethod,
  tornado: tornadoMethod,
  map: regimeMapMethod,
  halfPromise: halfPromiseMethod,
  information: informationMethod,
  switchMonth: switchMethod,
};

/** Every kind of question is answered by its own method, which TypeScript cannot follow through a union. */
interface AnyMethod {
  readonly units: (subject: DecisionSubject, question: DecisionQuestion) => number;
  readonly part: (
    subject: DecisionSubject,
    question: DecisionQuestion,
    first: number,
    count: number,
  ) => DecisionPart;
  readonly whole: (
    subject: DecisionSubject,
    question: DecisionQuestion,
    parts: readonly DecisionPart[],
  ) => DecisionAnswer;
}

function methodOf({ kind }: DecisionQuestion): AnyMethod {
  return methods[kind] as unknown as AnyMethod;
}

/** Part of the answer to a question. Pieces do not depend on each other, on their size or on order. */
export function decisionPiece(
  subject: DecisionSubject,
  question: DecisionQuestion,
  first: number,
  atMost: number,
): DecisionPiece {
  const method = methodOf(question);
  const of = method.units(subject, question);
  const count = Math.max(0, Math.min(atMost, of - first));
  return { first, count, of, part: method.part(subject, question, first, count) };
}

/** The answer that pieces add up to, given in any order, together without a gap. */
export function decisionAnswer<Question extends DecisionQuestion>(
  subject: DecisionSubject,
  question: Question,
  pieces: readonly DecisionPiece[],
): AnswerTo<Question> {
  const inOrder = pieces.toSorted((one, other) => one.first - other.first);
  const parts = inOrder.map(({ part }) => part);
  return methodOf(question).whole(subject, question, parts);
}

/** The answer at once, on this thread. */
export function decide<Question extends DecisionQuestion>(
  subject: DecisionSubject,
  question: Question,
): AnswerTo<Question> {
  const piece = decisionPiece(subject, question, 0, Number.POSITIVE_INFINITY);
  return decisionAnswer(subject, question, [piece]);
}
