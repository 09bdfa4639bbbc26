import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Future, Result } from '../engine/index.ts';
import type { RunFailure, SimulationJob } from '../runner/contract.ts';
import { type JobChoices, jobOf } from '../runner/jobOf.ts';
import { type RunState, startedState } from '../runner/runState.ts';
import { farStages, usualStages } from '../runner/stages.ts';
import type { Scenario } from '../schema/scenario.ts';
import { useKept } from '../ui/useKept.ts';
import type { Simulator } from './simulator.ts';

export interface Simulation {
  readonly state: RunState;
  /** Whether the far tail has been asked for: 100,000 trials. */
  readonly isFar: boolean;
  /** Asks for it, for this scenario only: the next change goes back to the usual trials. */
  readonly askFar: () => void;
  /** Runs the same job again, after a failure or where it was ended. */
  readonly again: () => void;
  /** The latest job. */
  readonly job: SimulationJob;
  /** Ends the run to the far tail: what it has shown stays, or the usual run goes on to what it would have. */
  readonly cancel: () => void;
  /** One trial of the latest job, month by month. */
  readonly openFuture: (trial: number) => Promise<Result<Future, RunFailure>>;
}

export type SimulationChoices = Omit<JobChoices, 'stages'>;

/** The simulation of the scenario on the page: a new job with every change that the simulation feels. */
export function useSimulation(
  simulator: Simulator,
  scenario: Scenario,
  choices: SimulationChoices,
): Simulation {
  const known = useSyncExternalStore(simulator.subscribe, simulator.state);
  const [far, setFar] = useState<{ readonly scenario: Scenario }>();
  const isFar = far?.scenario === scenario;
  const job = useKept(
    useMemo(
      () => jobOf(scenario, { ...choices, stages: isFar ? farStages : usualStages }),
      [scenario, choices, isFar],
    ),
  );
  useEffect(() => {
    // A task of its own: what a tick of a drag draws comes first.
    const timer = setTimeout(() => simulator.run(job));
    return () => clearTimeout(timer);
  }, [simulator, job]);
  const state = useMemo(() => asOf(known, job), [known, job]);
  return {
    state,
    isFar,
    askFar: useCallback(() => {
      setFar({ scenario });
      if (isFar) simulator.run(job);
    }, [scenario, isFar, simulator, job]),
    again: useCallback(() => simulator.run(job), [simulator, job]),
    job,
    cancel: () => {
      if (state.kind === 'running' && state.summary.trials >= mostUsual) simulator.stop();
      else setFar(undefined);
    },
    openFuture: useCallback(async (trial) => simulator.openFuture(job, trial), [simulator, job]),
  };
}

const mostUsual = Math.max(...usualStages);

/** Until something is heard of the job on the page, what is known is of an older one. */
function asOf(known: RunState, job: SimulationJob): RunState {
  return known.kind !== 'idle' && known.job === job ? known : startedState(known, job);
}
