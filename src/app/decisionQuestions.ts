import type * as Engine from '../engine/index.ts';
import type {
  DecisionSubject,
  FlipsQuestion,
  LayerSet,
  MapQuestion,
  TornadoQuestion,
} from '../engine/index.ts';
import { inputSpan } from '../scenario/inputSpan.ts';
import { collectRanges } from '../schema/collectRanges.ts';
import type { Scenario } from '../schema/scenario.ts';
import { toModelInput } from '../schema/toModelInput.ts';
import { visiblePlanIds } from './judge.ts';

/** Two inputs that span a map. */
export interface MapPaths {
  readonly across: string;
  readonly up: string;
}

/** What the page asks of a scenario beyond its costs. */
export interface DecisionQuestions {
  readonly subject: (scenario: Scenario) => DecisionSubject;
  readonly flips: (scenario: Scenario, layerSet: LayerSet) => FlipsQuestion;
  readonly tornado: (
    scenario: Scenario,
    layerSet: LayerSet,
    pair: readonly [string, string],
  ) => TornadoQuestion;
  /** People by the rate of the busiest kind of incident. */
  readonly usualMap: (scenario: Scenario) => MapPaths;
  /** Undefined where an input of the map is not there any more. */
  readonly map: (
    scenario: Scenario,
    layerSet: LayerSet,
    paths: MapPaths,
    size: readonly [columns: number, rows: number],
  ) => MapQuestion | undefined;
}

const headcount = 'organisation.headcount';

type Parts = Pick<typeof Engine, 'axisOf' | 'busiestRatePath' | 'flipPaths'>;

export function createQuestions({ axisOf, busiestRatePath, flipPaths }: Parts): DecisionQuestions {
  const axis = (scenario: Scenario, path: string, count: number) => {
    const span = inputSpan(scenario, path);
    return span && axisOf(path, span.from, span.to, count);
  };
  return {
    subject: subjectOf,
    flips: (scenario, layerSet) => {
      const planIds = visiblePlanIds(scenario);
      const subject = subjectOf(scenario);
      const rate = busiestRatePath(subject.input);
      const paths = [headcount, ...(rate === null ? [] : [rate]), ...flipPaths(subject, planIds)];
      return { kind: 'flips', planIds, layerSet, pair: null, paths: [...new Set(paths)] };
    },
    tornado: (scenario, layerSet, pair) => ({
      kind: 'tornado',
      planIds: visiblePlanIds(scenario),
      layerSet,
      pair,
    }),
    usualMap: (scenario) => ({
      across: headcount,
      up: busiestRatePath(subjectOf(scenario).input) ?? 'estate.promiseKept',
    }),
    map: (scenario, layerSet, paths, [columns, rows]) => {
      const across = axis(scenario, paths.across, columns);
      const up = axis(scenario, paths.up, rows);
      if (across === undefined || up === undefined) return undefined;
      return { kind: 'map', planIds: visiblePlanIds(scenario), layerSet, across, up };
    },
  };
}

/** Every plan of the document, so that paths lead to the same places in both; ranges that no visible plan feels are harmless. */
function subjectOf(scenario: Scenario): DecisionSubject {
  return {
    input: toModelInput(scenario),
    ranges: collectRanges(scenario),
    seed: scenario.seed,
    isPresentValue: scenario.isPresentValue,
  };
}
