import { createPageEngine } from '../../src/app/pageEngine.ts';
import type { PageMatter } from '../../src/app/report/reportMatter.ts';
import type { ResultView } from '../../src/present/resultView.ts';
import { aView, formats } from './aView.ts';

const unasked = { latest: null, isCurrent: false, failure: null } as const;

/** What the page knows of a view before any answer has come. */
export function aPageMatter(
  view: ResultView = aView(),
  changes: Partial<PageMatter> = {},
): PageMatter {
  const [from, to] = view.plans;
  return {
    answer: { view, simulated: null, layerSet: 'allIn' },
    decision: {
      pair: from === undefined || to === undefined ? null : { from, to },
      chosen: null,
      choosePair: () => undefined,
      mapPaths: { across: 'organisation.headcount', up: 'estate.promiseKept' },
      chooseMap: () => undefined,
      areAllTried: false,
      tryAll: () => undefined,
      flips: unasked,
      tornado: unasked,
      hasMap: true,
      map: unasked,
      switchMonth: unasked,
      information: unasked,
      halfPromise: unasked,
    },
    isBehind: false,
    client: '',
    explain: createPageEngine('en-US').explain,
    formats,
    ...changes,
  };
}
