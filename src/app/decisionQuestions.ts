import type * as Engine from '../engine/index.ts';
import type {
  FlipsQuestion,
  HalfPromiseQuestion,
  InformationQuestion,
  LayerSet,
  MapQuestion,
  SwitchQuestion,
  TornadoQuestion,
} from '../engine/index.ts';
import type { SimulationJob } from '../runner/contract.ts';
import { jobOf } from '../runner/jobOf.ts';
import { usualStages } from '../runner/stages.ts';
import { inputSpan } from '../scenario/inputSpan.ts';
import type { Scenario } from '../schema/scenario.ts';
import { visiblePlanIds } from './judge.ts';

/** Two inputs that span a map. */
export interface MapPaths {
  readonly across: string;
  readonly up: string;
}

/** What the page asks of a scenario beyond its costs. */
export interface DecisionQuestions {
  /** What the questions are about. */
  readonly job: (scenario: Scenario) => SimulationJob;
  /** People, the busiest rate, every plan's main price, κ and M, and those that are named. */
  readonly flips: (
    scenario: Scenario,
    layerSet: LayerSet,
    others: readonly string[],
  ) => FlipsQuestion;
  /** Every input with a range. */
  readonly rangedPaths: (scenario: Scenario) => readonly string[];
  readonly tornado: (
    scenario: Scenario,
    layerSet: LayerSet,
    pair: readonly [string, string],
  ) => TornadoQuestion;
  /** Undefined where one of the two is a switch itself. */
  readonly switchMonth: (
    scenario: Scenario,
    layerSet: LayerSet,
    pair: readonly [string, string],
  ) => SwitchQuestion | undefined;
  readonly halfPromise: (scenario: Scenario, layerSet: LayerSet) => HalfPromiseQuestion;
  readonly information: (
    scenario: Scenario,
    layerSet: LayerSet,
    pair: readonly [string, string],
  ) => InformationQuestion;
  /** People by the rate of the busiest kind of incident, or by what else has values to range over. */
  readonly usualMap: (scenario: Scenario) => MapPaths;
  /** Undefined where an input of the map is not there any more. */
  readonly map: (
    scenario: Scenario,
    layerSet: LayerSet,
    paths: MapPaths,
    size: readonly [columns: number, rows: number],
  ) => MapQuestion | undefined;
}

/** Up the map where there are no incidents: a rate of 0 has no span. */
const withoutIncidents = ['estate.promiseKept', 'estate.unmanagedMultiplier'];

const headcount = 'organisation.headcount';

type Parts = Pick<typeof Engine, 'axisOf' | 'busiestRatePath' | 'flipPaths'>;

export function createQuestions({ axisOf, busiestRatePath, flipPaths }: Parts): DecisionQuestions {
  const jobOfAll = createJobOfAll();
  const axis = (scenario: Scenario, path: string, count: number) => {
    const span = inputSpan(scenario, path);
    return span && axisOf(path, span.from, span.to, count);
  };
  return {
    job: jobOfAll,
    flips: (scenario, layerSet, others) => {
      const planIds = visiblePlanIds(scenario);
      const { input } = jobOfAll(scenario);
      const rate = busiestRatePath(input);
      const usual = flipPaths({ input, ranges: [] }, planIds);
      const paths = [headcount, ...(rate === null ? [] : [rate]), ...usual, ...others];
      return { kind: 'flips', planIds, layerSet, pair: null, paths: [...new Set(paths)] };
    },
    rangedPaths: (scenario) => jobOfAll(scenario).ranges.map(({ path }) => path),
    tornado: (scenario, layerSet, pair) => ({
      kind: 'tornado',
      planIds: visiblePlanIds(scenario),
      layerSet,
      pair,
    }),
    switchMonth: (scenario, layerSet, [fromPlanId, toPlanId]) =>
      switches(scenario, fromPlanId) || switches(scenario, toPlanId)
        ? undefined
        : { kind: 'switchMonth', layerSet, fromPlanId, toPlanId },
    halfPromise: (scenario, layerSet) => ({
      kind: 'halfPromise',
      planIds: visiblePlanIds(scenario),
      layerSet,
      nearTieShare: scenario.nearTieShare,
    }),
    information: (scenario, layerSet, pair) => ({
      kind: 'information',
      planIds: visiblePlanIds(scenario),
      layerSet,
      pair,
      draws: 1_000,
    }),
    usualMap: (scenario) => {
      const rate = busiestRatePath(jobOfAll(scenario).input);
      const wanted = [...(rate === null ? [] : [rate]), ...withoutIncidents];
      const up = wanted.find((path) => inputSpan(scenario, path) !== undefined);
      return { across: headcount, up: up ?? 'estate.promiseKept' };
    },
    map: (scenario, layerSet, paths, [columns, rows]) => {
      const across = axis(scenario, paths.across, columns);
      const up = axis(scenario, paths.up, rows);
      if (across === undefined || up === undefined) return undefined;
      return { kind: 'map', planIds: visiblePlanIds(scenario), layerSet, across, up };
    },
  };
}

/** With every plan of the document, so that a path leads to the same place in both; each made once. */
function createJobOfAll(): (scenario: Scenario) => SimulationJob {
  const known = new WeakMap<Scenario, SimulationJob>();
  return (scenario) => {
    const found = known.get(scenario);
    if (found) return found;
    const plans = scenario.plans.map((plan) => ({ ...plan, isHidden: false }));
    const job = jobOf({ ...scenario, plans }, { stages: usualStages });
    known.set(scenario, job);
    return job;
  };
}

function switches({ plans }: Scenario, planId: string): boolean {
  return plans.find(({ id }) => id === planId)?.composition.kind === 'switch';
}
