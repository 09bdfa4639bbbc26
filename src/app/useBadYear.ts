import { useCallback, useMemo, useRef, useState } from 'react';
import type { BadYear, OpenedFuture } from '../features/future/BadYearDialog.tsx';
import { engineRefusal } from '../present/engineRefusal.ts';
import type { ResultView } from '../present/resultView.ts';
import { planIn, type Simulated } from '../present/simulation/simulated.ts';
import type { RunFailure, SimulationJob } from '../runner/contract.ts';
import { useKept } from '../ui/useKept.ts';
import type { Simulation } from './useSimulation.ts';

type Question = Omit<SimulationJob, 'stages' | 'columns'>;

type Opening =
  | Exclude<BadYear, { readonly kind: 'open' }>
  | {
      readonly kind: 'open';
      readonly planId: string;
      readonly opened: OpenedFuture;
      readonly question: Question;
    };

interface BadYears {
  /** Null: closed. */
  readonly badYear: BadYear | null;
  /** Undefined while there are no current futures. */
  readonly open: ((planId: string) => void) | undefined;
  readonly close: () => void;
}

/** The future at the 90th percentile of a plan's all-in cost; it stays as it was opened. */
export function useBadYear(
  view: ResultView,
  { job, openFuture }: Simulation,
  simulated: Simulated | null,
  locale: string,
): BadYears {
  const [opening, setOpening] = useState<Opening | null>(null);
  const latest = useRef(0);
  const question = useKept(useMemo(() => questionOf(job), [job]));
  const open = useCallback(
    (planId: string) => {
      const plan = simulated === null ? undefined : planIn(simulated, planId);
      if (simulated === null || plan === undefined) return;
      latest.current += 1;
      const order = latest.current;
      const { hasRanges, summary } = simulated;
      const around = { view, seed: question.seed, trials: summary.trials, hasRanges };
      const follow = async (): Promise<void> => {
        const result = await openFuture(plan.p90Trial);
        if (order !== latest.current) return;
        setOpening(
          result.ok
            ? { kind: 'open', planId, opened: { ...around, future: result.value }, question }
            : { kind: 'failed', planId, sentence: sentenceOf(result.error, locale) },
        );
      };
      setOpening({ kind: 'opening', planId });
      void follow();
    },
    [simulated, openFuture, view, question, locale],
  );
  const badYear = useMemo<BadYear | null>(
    () =>
      opening?.kind === 'open'
        ? {
            kind: 'open',
            planId: opening.planId,
            opened: opening.opened,
            isOutdated: opening.question !== question,
          }
        : opening,
    [opening, question],
  );
  return {
    badYear,
    open: simulated?.isCurrent === true ? open : undefined,
    close: useCallback(() => {
      latest.current += 1;
      setOpening(null);
    }, []),
  };
}

/** What makes a future what it is: not how many others there are, nor what is said of them. */
function questionOf({ stages: _stages, columns: _columns, ...asked }: SimulationJob): Question {
  return asked;
}

function sentenceOf(failure: RunFailure, locale: string): string {
  return failure.kind === 'refused' ? engineRefusal(failure, locale) : failure.sentence;
}
