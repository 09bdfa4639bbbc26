import type { AnswerTo, DecisionQuestion } from '../../engine/index.ts';
import type { SimulationJob } from '../../runner/contract.ts';

/** What is known of a question that changes with the inputs. */
export interface Asked<Question extends DecisionQuestion> {
  /** The latest answer there is; null: none yet. */
  readonly latest: {
    readonly job: SimulationJob;
    readonly question: Question;
    readonly answer: AnswerTo<Question>;
  } | null;
  /** Whether it is of the inputs on the page. */
  readonly isCurrent: boolean;
  /** Why there is no newer answer. */
  readonly failure: string | null;
}
