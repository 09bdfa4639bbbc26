import type { DecisionPiece, DecisionQuestion } from '../engine/index.ts';
import { learnedPace } from './pace.ts';
import type { Question } from './protocol.ts';

/** How far one attempt at answering a question has come. */
export interface DecisionAttempt {
  readonly about: DecisionQuestion;
  /** Units that somebody has been asked for: all below this. */
  readonly asked: number;
  /** In any order; empty once they have been handed over for the whole answer. */
  readonly pieces: readonly DecisionPiece[];
  /** Units that are done, and of the whole question; null: not known yet. */
  readonly done: number;
  readonly of: number | null;
  readonly msPerUnit: number | null;
  readonly isFinishing: boolean;
}

export function beginDecision(about: DecisionQuestion): DecisionAttempt {
  return {
    about,
    asked: 0,
    pieces: [],
    done: 0,
    of: null,
    msPerUnit: null,
    isFinishing: false,
  };
}

interface Taken {
  readonly question: Question;
  readonly attempt: DecisionAttempt;
}

/**
 * The next piece of work and the attempt once it is given out; null while there is none to give. The first
 * piece is one unit: it tells how many there are and how long they take.
 */
export function takeDecision(attempt: DecisionAttempt, sliceMs: number): Taken | null {
  const { about, asked, done, of, pieces, isFinishing } = attempt;
  if (of === null) return asked === 0 ? takePiece(attempt, 1) : null;
  if (asked < of) return takePiece(attempt, unitsInSlice(attempt, sliceMs, of - asked));
  if (done < of || isFinishing) return null;
  return {
    question: { kind: 'decisionAnswer', about, pieces },
    attempt: { ...attempt, pieces: [], isFinishing: true },
  };
}

function takePiece(attempt: DecisionAttempt, atMost: number): Taken {
  const { about, asked: first } = attempt;
  return {
    question: { kind: 'decisionPiece', about, first, atMost },
    attempt: { ...attempt, asked: first + atMost },
  };
}

/** At least 1, and never more than eight times what has been tried: the first unit may have been quick. */
function unitsInSlice({ msPerUnit, done }: DecisionAttempt, sliceMs: number, left: number): number {
  const fitting = msPerUnit === null || msPerUnit <= 0 ? left : Math.floor(sliceMs / msPerUnit);
  return Math.max(1, Math.min(left, fitting, 8 * done));
}

export function withPiece(
  attempt: DecisionAttempt,
  piece: DecisionPiece,
  tookMs: number,
): DecisionAttempt {
  return {
    ...attempt,
    pieces: [...attempt.pieces, piece],
    done: attempt.done + piece.count,
    of: piece.of,
    msPerUnit: learnedPace(attempt.msPerUnit, Math.max(1, piece.count), tookMs),
  };
}
