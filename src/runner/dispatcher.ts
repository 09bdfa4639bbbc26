import type { SimulationRequest } from '../engine/index.ts';
import type { Lane, Outcome } from './lane.ts';
import type { Question } from './protocol.ts';

export interface Task {
  readonly request: SimulationRequest;
  readonly question: Question;
  /** Takes the outcome; what it leads to is asked for next. */
  readonly settle: (outcome: Outcome) => void;
}

/**
 * Keeps every lane at work as long as there are tasks.
 *
 * @param questionsAhead questions put to a lane at a time, at least 1
 * @param nextTask       null while there is nothing to do
 * @returns to be called whenever tasks may have turned up
 */
export function createDispatcher(
  lanes: readonly Lane[],
  questionsAhead: number,
  nextTask: () => Task | null,
): () => void {
  const idle: Lane[] = Array.from({ length: questionsAhead }, () => lanes).flat();
  const dispatch = () => {
    for (let lane = idle.shift(); lane !== undefined; lane = idle.shift()) {
      const task = nextTask();
      if (task === null) {
        idle.unshift(lane);
        return;
      }
      void perform(lane, task);
    }
  };
  const perform = async (lane: Lane, { request, question, settle }: Task) => {
    const outcome = await lane.ask(request, question);
    idle.push(lane);
    try {
      settle(outcome);
    } finally {
      dispatch();
    }
  };
  return dispatch;
}
