import type { Explain } from '../features/decision/useExplained.ts';
import {
  axisOf,
  billVariation,
  busiestRatePath,
  createKnownHours,
  crossingMonths,
  flipPaths,
  planFacts,
  projectionSteps,
  projectScenario,
  type ScalePoint,
  scalability,
  verdict as verdictOf,
  type Waterfall,
  waterfall,
} from '../engine/index.ts';
import { toModelInput } from '../schema/toModelInput.ts';
import { createProjector, type Projector } from './createProjector.ts';
import { type Judge, createJudge } from './judge.ts';
import { type DecisionQuestions, createQuestions } from './decisionQuestions.ts';
import { createScenarioMemory } from './scenarioMemory.ts';

/** What the page computes by itself, between two frames. Everything longer is asked of the runner. */
export interface PageEngine extends Projector {
  readonly judge: Judge;
  readonly questions: DecisionQuestions;
  readonly explain: Explain;
}

/** @param locale of the figures in its refusals */
export function createPageEngine(locale: string): PageEngine {
  return {
    ...createProjector({ projectionSteps, projectScenario, createKnownHours }, locale),
    judge: createJudge(verdictOf),
    explain: createExplain(),
    questions: createQuestions({ axisOf, busiestRatePath, flipPaths }),
  };
}

function createExplain(): Explain {
  const known = createKnownHours();
  const causes = createScenarioMemory<Waterfall>();
  const scales = createScenarioMemory<readonly ScalePoint[]>();
  return {
    waterfall: (scenario, fromId, toId) =>
      causes.of(scenario, `${fromId} ${toId}`, () =>
        waterfall(
          toModelInput(scenario),
          fromId,
          toId,
          { isPresentValue: scenario.isPresentValue },
          known,
        ),
      ),
    crossings: (first, second, isPresentValue) =>
      crossingMonths(first, second, 'allIn', isPresentValue),
    facts: (scenario, planId) => planFacts(toModelInput(scenario), planId),
    scale: (scenario, planId) =>
      scales.of(scenario, planId, () => scalability(toModelInput(scenario), planId, known)),
    billVariation,
  };
}
