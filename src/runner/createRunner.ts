import { type ActiveRun, afterOutcome, beginRun } from './activeRun.ts';
import { takeQuestion } from './attempt.ts';
import { refusalOf } from './checkJob.ts';
import type { Runner } from './contract.ts';
import { createDecisionDesk } from './decisionDesk.ts';
import { createDispatcher, type Task } from './dispatcher.ts';
import { createFutureDesk } from './futureDesk.ts';
import type { Lane, Outcome } from './lane.ts';
import { type Pace, trialsInSlice } from './pace.ts';
import type { Clock } from './scheduler.ts';

export interface RunnerSetup {
  readonly lanes: readonly Lane[];
  /** Questions put to a lane at a time; a second one keeps it at work while the page is busy. */
  readonly questionsAhead: number;
  readonly pace: Pace;
  readonly now: Clock;
}

/** One course of a run for all runners: they differ in their lanes alone, so their results cannot. */
export function createRunner({ lanes, questionsAhead, pace, now }: RunnerSetup): Runner {
  let run: ActiveRun | null = null;
  let lastId = 0;

  const advance = (from: ActiveRun, outcome: Outcome) => {
    const isCurrent = run?.id === from.id && run.restarts === from.restarts;
    if (run === null || !isCurrent) return;
    const { next, event } = afterOutcome(run, outcome, now());
    run = next;
    if (event !== null) from.listener(event);
  };
  const takeFromRun = (): Task | null => {
    if (run === null) return null;
    const taken = takeQuestion(run.attempt, trialsInSlice(pace, run.msPerTrial));
    if (taken === null) return null;
    const from = run;
    run = { ...run, attempt: taken.attempt };
    return {
      request: taken.attempt.request,
      question: taken.question,
      settle: (outcome) => advance(from, outcome),
    };
  };
  const futures = createFutureDesk(() => dispatch());
  const decisions = createDecisionDesk(pace, () => dispatch());
  const { next, ...rests } = withRests(takingTurns(takeFromRun, decisions.next), () => dispatch());
  const dispatch = createDispatcher(lanes, questionsAhead, () => futures.next() ?? next());
  const start = (begun: ActiveRun) => {
    if (run?.id !== begun.id) return;
    const refused = refusalOf(begun.job);
    if (refused !== null) {
      run = null;
      begun.listener({ kind: 'failed', reason: refused, isRestarted: false });
    } else dispatch();
  };
  return {
    run: (job, listener) => {
      lastId += 1;
      const begun = beginRun(lastId, job, listener);
      run = begun;
      queueMicrotask(() => start(begun));
      return {
        cancel: () => {
          if (run?.id === begun.id) run = null;
        },
      };
    },
    openFuture: futures.open,
    decide: decisions.take,
    ...rests,
    close: () => {
      run = null;
      futures.close();
      decisions.close();
      for (const lane of lanes) lane.close();
    },
  };
}

/** Work from one source and the other by turns, from either where the other has none. */
function takingTurns(one: () => Task | null, other: () => Task | null): () => Task | null {
  let [next, later] = [one, other];
  return () => {
    [next, later] = [later, next];
    return next() ?? later();
  };
}

/** A source that gives nothing while it rests. */
function withRests(
  source: () => Task | null,
  onGoOn: () => void,
): Pick<Runner, 'rest' | 'goOn'> & { readonly next: () => Task | null } {
  let isResting = false;
  return {
    next: () => (isResting ? null : source()),
    rest: () => {
      isResting = true;
    },
    goOn: () => {
      isResting = false;
      onGoOn();
    },
  };
}
