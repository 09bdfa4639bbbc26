import { afterEach, describe, expect, it } from 'vitest';
import {
  axisOf,
  decide,
  type DecisionQuestion,
  type FlipsQuestion,
} from '../../src/engine/index.ts';
import { requestOf } from '../../src/runner/attempt.ts';
import type {
  DecisionEvent,
  DecisionOrder,
  Runner,
  SimulationJob,
} from '../../src/runner/contract.ts';
import { type SimulationEngine, simulationEngine } from '../../src/runner/simulationEngine.ts';
import { afterAWhile, aJob, directSummary, eventsOf, summariesIn } from './aJob.ts';
import { runnerKinds } from './runnerKinds.ts';

const weighing = { planIds: ['hourly', 'fee'], layerSet: 'allIn' } as const;
const flips: FlipsQuestion = { kind: 'flips', ...weighing, pair: ['hourly', 'fee'] };

const questions: readonly DecisionQuestion[] = [
  flips,
  { kind: 'tornado', ...weighing, pair: null },
  {
    kind: 'map',
    ...weighing,
    across: axisOf('organisation.headcount', 10, 40, 7),
    up: axisOf('incidentClasses.0.rates.perUserPerMonth', 0.1, 1, 5),
  },
  { kind: 'halfPromise', ...weighing, nearTieShare: 0.02 },
];

async function heardOf(runner: Runner, order: DecisionOrder): Promise<readonly DecisionEvent[]> {
  const heard: DecisionEvent[] = [];
  return new Promise((resolve) => {
    runner.decide(order, (event) => {
      heard.push(event);
      if (event.kind !== 'progress') resolve(heard);
    });
  });
}

function orderOf(question: DecisionQuestion, job: SimulationJob = aJob()): DecisionOrder {
  return { job, question, topic: question.kind };
}

function directAnswer({ job, question }: DecisionOrder) {
  return decide(requestOf(job), question);
}

/** The real engine with a look at which pieces it is asked for. */
function watched(onPiece: (first: number) => void): SimulationEngine {
  return {
    ...simulationEngine,
    decisionPiece: (subject, question, first, atMost) => {
      onPiece(first);
      return simulationEngine.decisionPiece(subject, question, first, atMost);
    },
  };
}

describe.each(runnerKinds)(
  'a decision on the %s runner',
  { timeout: 30_000 },
  (_, createRunner) => {
    const open: Runner[] = [];
    const aRunner = (engine = simulationEngine) => {
      const runner = createRunner(engine);
      open.push(runner);
      return runner;
    };
    afterEach(() => {
      for (const runner of open.splice(0)) runner.close();
    });

    it('is to the bit what one call gives, for every kind of question', async () => {
      const runner = aRunner();
      const orders = questions.map((question) => orderOf(question));
      const all = await Promise.all(orders.map(async (order) => heardOf(runner, order)));
      expect(all.map((events) => events.at(-1))).toEqual(
        orders.map((order) => ({ kind: 'done', answer: directAnswer(order) })),
      );
    });

    it('tells progress that only grows, up to all of it', async () => {
      const events = await heardOf(aRunner(), orderOf(questions[2] as DecisionQuestion));
      const done = events.flatMap((event) => (event.kind === 'progress' ? [event.done] : []));
      expect(done).toEqual(done.toSorted((one, other) => one - other));
      expect(done.at(-1)).toBe(35);
      for (const event of events) if (event.kind === 'progress') expect(event.of).toBe(35);
    });

    it('comes while a run goes on, and leaves the run as it is', async () => {
      const runner = aRunner();
      const job = aJob();
      const running = eventsOf(runner, job);
      const decided = await heardOf(runner, orderOf(flips, job));
      expect(decided.at(-1)).toMatchObject({ kind: 'done' });
      expect(summariesIn(await running).at(-1)).toEqual(directSummary(job, 600));
    });

    it('is dropped for a newer one on the same topic alone', async () => {
      const runner = aRunner();
      const heard: DecisionEvent[] = [];
      runner.decide(orderOf(flips), (event) => heard.push(event));
      const other = heardOf(runner, { ...orderOf(flips), topic: 'another' });
      const newer = orderOf(flips, aJob({ isPresentValue: true }));
      expect((await heardOf(runner, newer)).at(-1)).toMatchObject({ kind: 'done' });
      expect((await other).at(-1)).toEqual({ kind: 'done', answer: directAnswer(orderOf(flips)) });
      expect(heard).toEqual([]);
    });

    it('is silent and stops once cancelled', async () => {
      let pieces = 0;
      const runner = aRunner(
        watched(() => {
          pieces += 1;
        }),
      );
      const heard: DecisionEvent[] = [];
      const long = {
        ...flips,
        paths: Array.from({ length: 10_000 }, () => 'organisation.headcount'),
      };
      await new Promise<void>((resolve) => {
        const handle = runner.decide(orderOf(long), (event) => {
          heard.push(event);
          handle.cancel();
          resolve();
        });
      });
      await afterAWhile();
      const before = pieces;
      await afterAWhile();
      expect([heard.length, pieces]).toEqual([1, before]);
    });

    it('is refused where the job breaks the bounds of the model, and never at once', async () => {
      const range = { path: 'nowhere', low: 1, typical: 2, high: 3 };
      const heard: DecisionEvent[] = [];
      aRunner().decide(orderOf(flips, aJob({ ranges: [range] })), (event) => heard.push(event));
      expect(heard).toEqual([]);
      await afterAWhile();
      expect(heard).toMatchObject([{ kind: 'failed', reason: { kind: 'refused' } }]);
    });

    it('says when the engine broke off', async () => {
      const runner = aRunner(
        watched(() => {
          throw new Error('A broken promise.');
        }),
      );
      expect(await heardOf(runner, orderOf(flips))).toEqual([
        { kind: 'failed', reason: { kind: 'threw', sentence: 'A broken promise.' } },
      ]);
    });

    it('is silent once the runner is closed', async () => {
      const runner = aRunner();
      const heard: DecisionEvent[] = [];
      runner.decide(orderOf(flips), (event) => heard.push(event));
      runner.close();
      await afterAWhile();
      expect(heard).toEqual([]);
      expect((await heardOf(runner, orderOf(flips))).at(-1)).toMatchObject({ kind: 'done' });
    });
  },
);
