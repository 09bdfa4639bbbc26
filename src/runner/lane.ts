import type { SimulationRequest } from '../engine/index.ts';
import type { Answer, Question } from './protocol.ts';

/** An answer, or the news that whoever computed it is gone with everything that was handed over. */
export type LaneAnswer = Answer | { readonly kind: 'crashed'; readonly sentence: string };

export interface Outcome {
  readonly answer: LaneAnswer;
  readonly tookMs: number;
}

/** One line of work: answers questions in the order in which they are put. Promises never reject. */
export interface Lane {
  /** Typed arrays of the question belong to the lane from here on. */
  ask(request: SimulationRequest, question: Question): Promise<Outcome>;
  /** Lets go of the thread; questions under way are answered "crashed", the next one starts anew. */
  close(): void;
}
