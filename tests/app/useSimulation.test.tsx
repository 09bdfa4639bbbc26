import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { simulatedOf } from '../../src/app/simulatedOf.ts';
import { createSimulator } from '../../src/app/simulator.ts';
import { type SimulationChoices, useSimulation } from '../../src/app/useSimulation.ts';
import type { Runner } from '../../src/runner/contract.ts';
import { inlineRunner } from '../../src/runner/inlineRunner.ts';
import { afterOtherTasks, pageClock } from '../../src/runner/scheduler.ts';
import { simulationEngine } from '../../src/runner/simulationEngine.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { aScenario, type Differences } from '../support/aScenario.ts';

/** Small enough to simulate in a test: two plans, three months, one kind of incident. */
function aSmallScenario(differences: Differences = {}): Scenario {
  const scenario = aScenario({ horizonMonths: 3, ...differences });
  const incidentClasses = scenario.incidentClasses.slice(0, 1);
  return { ...scenario, incidentClasses, plans: scenario.plans.slice(0, 2) };
}

const choices: SimulationChoices = {
  hasLuck: true,
  hasRanges: true,
  columns: { totals: [], fans: [] },
};

let runner: Runner;

beforeEach(() => {
  runner = inlineRunner({ engine: simulationEngine, schedule: afterOtherTasks, now: pageClock });
  return () => runner.close();
});

function simulating(scenario: Scenario) {
  const simulator = createSimulator(async () => runner, pageClock);
  return renderHook(
    (props: { readonly scenario: Scenario; readonly choices: SimulationChoices }) =>
      useSimulation(simulator, props.scenario, props.choices),
    { initialProps: { scenario, choices } },
  );
}

type Simulating = ReturnType<typeof simulating>;

async function untilCurrent({ result }: Simulating): Promise<void> {
  await vi.waitFor(() => expect(simulatedOf(result.current.state)?.isCurrent).toBe(true), {
    timeout: 40_000,
  });
}

describe('the simulation of the scenario on the page', () => {
  it('begins with the 500 futures of its first stage', async () => {
    const hook = simulating(aSmallScenario());
    expect(hook.result.current.state.kind).toBe('waiting');
    await untilCurrent(hook);
    expect(simulatedOf(hook.result.current.state)?.summary.trials).toBe(500);
  });

  it('never shows figures of older inputs as current', async () => {
    const hook = simulating(aSmallScenario());
    await untilCurrent(hook);
    const before = simulatedOf(hook.result.current.state);
    const changed = aSmallScenario({ 'organisation.headcount': 40 });
    hook.rerender({ scenario: changed, choices });
    expect(simulatedOf(hook.result.current.state)).toEqual({ ...before, isCurrent: false });
    await untilCurrent(hook);
    const after = simulatedOf(hook.result.current.state);
    expect(after?.isCurrent).toBe(true);
    expect(after?.summary.plans[0]?.totals.allIn.mean).toBeGreaterThan(
      before?.summary.plans[0]?.totals.allIn.mean ?? Infinity,
    );
  });

  it('simulates nothing anew for a name', async () => {
    const scenario = aSmallScenario();
    const hook = simulating(scenario);
    await untilCurrent(hook);
    hook.rerender({ scenario: { ...scenario, name: 'Renamed' }, choices });
    expect(simulatedOf(hook.result.current.state)?.isCurrent).toBe(true);
  });

  it('is the projection in every future without luck and ranges', async () => {
    const hook = simulating(aSmallScenario());
    hook.rerender({
      scenario: aSmallScenario(),
      choices: { ...choices, hasLuck: false, hasRanges: false },
    });
    await untilCurrent(hook);
    const { allIn } = simulatedOf(hook.result.current.state)?.summary.plans[0]?.totals ?? {};
    expect(new Set(allIn?.percentiles).size).toBe(1);
  });

  it('asks for the far tail of this scenario only', async () => {
    const hook = simulating(aSmallScenario());
    act(() => hook.result.current.askFar());
    const { state, isFar } = hook.result.current;
    expect([isFar, state.kind === 'idle' ? 0 : state.job.stages.at(-1)]).toEqual([true, 100_000]);
    hook.rerender({ scenario: aSmallScenario({ 'organisation.headcount': 40 }), choices });
    expect(hook.result.current.isFar).toBe(false);
  });

  it('goes on to the usual futures where the far tail is cancelled before', async () => {
    const hook = simulating(aSmallScenario());
    act(() => hook.result.current.askFar());
    await untilCurrent(hook);
    act(() => hook.result.current.cancel());
    expect(hook.result.current.isFar).toBe(false);
    await vi.waitFor(() => expect(hook.result.current.state.kind).toBe('done'), {
      timeout: 40_000,
    });
    expect(simulatedOf(hook.result.current.state)?.summary.trials).toBe(10_000);
  });
});
