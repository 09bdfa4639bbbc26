import {
  axisOf,
  busiestRatePath,
  flipPaths,
  projectScenario,
  verdict as verdictOf,
} from '../engine/index.ts';
import { createProjector, type Project } from './createProjector.ts';
import { type Judge, createJudge } from './judge.ts';
import { type DecisionQuestions, createQuestions } from './decisionQuestions.ts';

/** What the page computes by itself, between two frames. Everything longer is asked of the runner. */
export interface PageEngine {
  readonly project: Project;
  readonly judge: Judge;
  readonly questions: DecisionQuestions;
}

export function createPageEngine(): PageEngine {
  return {
    project: createProjector(projectScenario),
    judge: createJudge(verdictOf),
    questions: createQuestions({ axisOf, busiestRatePath, flipPaths }),
  };
}
