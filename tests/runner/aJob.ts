import type { Future, SimulationSummary } from '../../src/engine/index.ts';
import { requestOf } from '../../src/runner/attempt.ts';
import type { RunEvent, Runner, SimulationJob } from '../../src/runner/contract.ts';
import { type SimulationEngine, simulationEngine } from '../../src/runner/simulationEngine.ts';
import {
  aClass,
  anArrangement,
  anInput,
  anOrganisation,
  aPlan,
  aSubscription,
  rates,
} from '../support/anEngineInput.ts';

/** A fee against an hourly rate over three busy months, with an uncertain headcount. */
export function aJob(shown: Partial<SimulationJob> = {}): SimulationJob {
  const fee = anArrangement({ billing: aSubscription({ perUserPerMonth: 60 }) });
  return {
    input: anInput({
      horizonMonths: 3,
      organisation: anOrganisation({ headcount: 20 }),
      incidentClasses: [
        aClass({ rates: rates({ perUserPerMonth: 0.5 }), dispersion: 0.4, labourCv: 1 }),
      ],
      plans: [aPlan('hourly', anArrangement()), aPlan('fee', fee)],
    }),
    ranges: [{ path: 'organisation.headcount', low: 15, typical: 20, high: 30 }],
    seed: 7,
    hasLuck: true,
    hasRanges: true,
    monthlyBudget: 1_000,
    annualBudget: 3_000,
    stages: [60, 200, 600],
    ...shown,
  };
}

/** What one call on one thread gives, without any runner. */
export function directSummary(job: SimulationJob, trials: number): SimulationSummary {
  const request = { ...requestOf(job), trials };
  const block = simulationEngine.runTrials(request, 0, trials);
  return simulationEngine.summarise(request, [block], job.columns);
}

export function directFuture(job: SimulationJob, trial: number): Future {
  return simulationEngine.oneFuture(requestOf(job), trial);
}

/** Everything a listener hears until its run is over. */
export async function eventsOf(runner: Runner, job: SimulationJob): Promise<readonly RunEvent[]> {
  const heard: RunEvent[] = [];
  return new Promise((resolve) => {
    runner.run(job, (event) => {
      heard.push(event);
      if (isLast(event)) resolve(heard);
    });
  });
}

export function isLast(event: RunEvent): boolean {
  return event.kind === 'done' || (event.kind === 'failed' && !event.isRestarted);
}

/** The summaries in the order in which they first appeared. */
export function summariesIn(events: readonly RunEvent[]): readonly SimulationSummary[] {
  return [...new Set(events.flatMap((event) => (event.kind === 'failed' ? [] : [event.summary])))];
}

/** Time for whatever is still under way to be heard. */
export async function afterAWhile(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 60);
  });
}

/** The real engine with a look at what it is asked. */
export function watchedEngine(
  onTrials: (firstTrial: number, count: number, seed: number) => void,
): SimulationEngine {
  return {
    ...simulationEngine,
    runTrials: (request, firstTrial, count) => {
      onTrials(firstTrial, count, request.seed);
      return simulationEngine.runTrials(request, firstTrial, count);
    },
  };
}
