import { useCallback, useMemo, useState } from 'react';
import type { FlipsQuestion, TornadoQuestion } from '../engine/index.ts';
import type { Asked } from '../features/decision/asked.ts';
import type { Chosen, DecisionAnswers } from '../features/decision/decisionProps.ts';
import { type PairChoice, type PlanPair, pairOf } from '../present/decision/pair.ts';
import type { ResultView } from '../present/resultView.ts';
import { useKept } from '../ui/useKept.ts';
import type { MapPaths } from './decisionQuestions.ts';
import type { PageEngine } from './pageEngine.ts';
import { type Asker, useAsked } from './useAsked.ts';

/** Everything that is asked of a scenario beyond its costs; without a pair fewer than two plans are shown. */
export interface Decision extends Omit<DecisionAnswers, 'pair'> {
  readonly pair: PlanPair | null;
  readonly chosen: Chosen | null;
}

const coarse = [20, 14] as const;
const fine = [60, 40] as const;

export function useDecision(engine: PageEngine, asker: Asker, view: ResultView): Decision {
  const { questions } = engine;
  const { scenario } = view;
  const [choice, setChoice] = useState<PairChoice>({ fromId: null, toId: null });
  const pair = useMemo(() => pairOf(view, choice), [view, choice]);
  const ids = useKept(pair === null ? null : ([pair.from.id, pair.to.id] as const));
  const job = useKept(useMemo(() => questions.job(scenario), [questions, scenario]));
  const ask = usePairQuestions(engine, scenario, ids);
  const { flips, areAllTried, tryAll } = useFlips(engine, asker, view, job, ask !== null);
  const tornado = useAsked(asker, 'tornado', job, ask?.tornado);
  const { mapPaths, chooseMap, hasMap, map } = useMap(engine, asker, view, job);
  const chosen = useKept(ids === null ? null : { pair: ids, mapPaths });
  const later = isSettled(flips) && isSettled(tornado) ? ask : null;
  const switchMonth = useAsked(asker, 'switchMonth', job, later?.switchMonth);
  const halfPromise = useAsked(asker, 'halfPromise', job, later?.halfPromise);
  const information = useAsked(asker, 'information', job, later?.information);
  const choosePair = useCallback((fromId: string, toId: string) => setChoice({ fromId, toId }), []);
  return useMemo(
    () => ({
      pair,
      chosen,
      areAllTried,
      tryAll,
      choosePair,
      mapPaths,
      chooseMap,
      hasMap,
      flips,
      tornado,
      map,
      switchMonth,
      information,
      halfPromise,
    }),
    [
      pair,
      chosen,
      areAllTried,
      tryAll,
      choosePair,
      mapPaths,
      chooseMap,
      hasMap,
      flips,
      tornado,
      map,
      switchMonth,
      information,
      halfPromise,
    ],
  );
}

/** What is asked about two plans; null without two. */
function usePairQuestions(
  { questions }: PageEngine,
  scenario: ResultView['scenario'],
  ids: Chosen['pair'] | null,
) {
  return useMemo(
    () =>
      ids === null
        ? null
        : {
            tornado: questions.tornado(scenario, 'allIn', ids),
            switchMonth: questions.switchMonth(scenario, 'allIn', ids),
            halfPromise: questions.halfPromise(scenario, 'allIn'),
            information: questions.information(scenario, 'allIn', ids),
          },
    [questions, scenario, ids],
  );
}

/** The inputs that matter most; every one with a range on request. */
function useFlips(
  { questions }: PageEngine,
  asker: Asker,
  { scenario }: ResultView,
  job: ReturnType<PageEngine['questions']['job']>,
  isAsked: boolean,
) {
  const [areAllTried, setAreAllTried] = useState(false);
  const question = useMemo(
    () =>
      isAsked
        ? questions.flips(scenario, 'allIn', areAllTried ? questions.rangedPaths(scenario) : [])
        : undefined,
    [questions, scenario, isAsked, areAllTried],
  );
  return {
    flips: useAsked(asker, 'flips', job, question),
    areAllTried,
    tryAll: useCallback(() => setAreAllTried(true), []),
  };
}

function isSettled({ isCurrent, failure }: Asked<FlipsQuestion> | Asked<TornadoQuestion>): boolean {
  return isCurrent || failure !== null;
}

/** Twenty by fourteen cells at once, then sixty by forty. */
function useMap(
  { questions }: PageEngine,
  asker: Asker,
  { scenario, plans }: ResultView,
  job: ReturnType<PageEngine['questions']['job']>,
) {
  const [chosen, setChosen] = useState<MapPaths | null>(null);
  const mapPaths = useMemo(() => {
    const isThere =
      chosen !== null && questions.map(scenario, 'allIn', chosen, coarse) !== undefined;
    return isThere ? chosen : questions.usualMap(scenario);
  }, [chosen, questions, scenario]);
  const [first, second] = useMemo(
    () =>
      plans.length < 2
        ? [undefined, undefined]
        : [coarse, fine].map((size) => questions.map(scenario, 'allIn', mapPaths, size)),
    [questions, scenario, plans.length, mapPaths],
  );
  const early = useAsked(asker, 'map', job, first);
  const late = useAsked(asker, 'fineMap', job, early.isCurrent ? second : undefined);
  return {
    mapPaths,
    chooseMap: useCallback((across: string, up: string) => setChosen({ across, up }), []),
    hasMap: first !== undefined,
    map: useMemo(() => {
      const isLate = late.isCurrent || (late.latest !== null && !early.isCurrent);
      return isLate ? { ...late, failure: early.failure } : early;
    }, [early, late]),
  };
}
