import { decisionOf } from '../../src/cli/decision.ts';
import {
  oneFuture,
  planFacts,
  projectScenario,
  runTrials,
  scalability,
  type SimulationRequest,
  summarise,
  waterfall,
} from '../../src/engine/index.ts';
import { exp, log, power } from '../../src/engine/numeric/exponential.ts';
import { requestOf } from '../../src/runner/attempt.ts';
import { checkJob } from '../../src/runner/checkJob.ts';
import { jobOf } from '../../src/runner/jobOf.ts';
import type { PresetId } from '../../src/scenario/presetProfiles.ts';
import { presetProfiles } from '../../src/scenario/presetProfiles.ts';
import { createPreset } from '../../src/scenario/presets.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { withEveryPlan } from '../support/everyPlan.ts';

/** Part of what is compared: its name and how it is worked out. */
export interface EngineCase {
  readonly name: string;
  readonly result: () => unknown;
}

const startMonth = '2027-01';
/** Enough for every compiler that an engine has to take its turn. */
const trials = 500;
const decided: readonly PresetId[] = ['agency', 'manufacturer'];

/**
 * What every JavaScript engine has to give the same bits for: exp, log and power by themselves, every
 * preset with every kind of plan, generated scenarios, and whole decisions.
 */
export function engineCases(generated: readonly Scenario[]): readonly EngineCase[] {
  const presets = presetProfiles.map(({ id }) => ({
    name: id,
    scenario: withEveryPlan(createPreset(id, { startMonth })),
  }));
  return [
    { name: 'exp, log, power', result: exponentials },
    ...presets.flatMap(({ name, scenario }) => scenarioCases(name, scenario, trials)),
    ...generated.flatMap((scenario, at) => scenarioCases(`generated ${at}`, scenario, 100)),
    ...decided.map((id) => ({
      name: `${id}: decision`,
      result: () => decisionOf(createPreset(id, { startMonth }), { trials: 200, seed: 5 }),
    })),
  ];
}

/** Over their whole reach, one after the other in even ratios. */
function exponentials(): readonly number[] {
  const found: number[] = [];
  for (let n = -50_000; n <= 50_000; n += 1) {
    const x = n / 67;
    found.push(exp(x), log(exp(x) + n * n), power(Math.abs(x), 1.7 - n / 40_000));
  }
  return found;
}

function scenarioCases(name: string, scenario: Scenario, count: number): readonly EngineCase[] {
  const usual = requestOf(jobOf(scenario, { stages: [count] }));
  const budgets = { monthlyBudget: 4_000, annualBudget: 50_000, isPresentValue: true };
  const cases: readonly EngineCase[] = [
    { name: 'document', result: () => scenario },
    { name: 'projection', result: () => projected(usual) },
    { name: 'luck and ranges', result: () => simulated(usual) },
    { name: 'luck alone', result: () => simulated({ ...usual, hasRanges: false, ...budgets }) },
    { name: 'ranges alone', result: () => simulated(short({ ...usual, hasLuck: false })) },
  ];
  const isSound = checkJob({ ...usual, stages: [count] }).length === 0;
  return (isSound ? cases : cases.slice(0, 2)).map((each) => ({
    ...each,
    name: `${name}: ${each.name}`,
  }));
}

/** Without luck a trial is a whole projection. */
function short(request: SimulationRequest): SimulationRequest {
  return { ...request, trials: Math.min(40, request.trials), seed: 2 ** 53 - 1 };
}

function projected({ input }: SimulationRequest): unknown {
  const outcome = projectScenario(input);
  if (!outcome.ok) return outcome.error;
  const ids = input.plans.map(({ id }) => id);
  return {
    ...outcome.value,
    facts: ids.map((id) => planFacts(input, id)),
    scales: ids.map((id) => scalability(input, id)),
    causes: ids.slice(1).map((id) => waterfall(input, ids[0] as string, id)),
  };
}

/** Every trial, every summary of them, and one future incident by incident. */
function simulated(request: SimulationRequest): unknown {
  const half = Math.floor(request.trials / 2);
  const blocks = [runTrials(request, 0, half), runTrials(request, half, request.trials - half)];
  return { blocks, summary: summarise(request, blocks), future: oneFuture(request, half) };
}
