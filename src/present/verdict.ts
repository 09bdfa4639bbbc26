import type { Formats } from './numbers.ts';
import { rankingOf } from './ranking.ts';
import type { ResultView } from './resultView.ts';
import { type Segment, textOf } from './segments.ts';
import { billsSentence } from './verdictBills.ts';
import { type VerdictDetail, verdictDetails } from './verdictDetails.ts';
import { headlineOf } from './verdictHeadline.ts';

export type { Segment } from './segments.ts';

/** What the page says first. */
export interface Verdict {
  /** The headline. */
  readonly segments: readonly Segment[];
  /** Sentences under it: bills, budget, needs, commitment. */
  readonly details: readonly VerdictDetail[];
  readonly tone: 'clear' | 'tie' | 'single' | 'empty';
  /** For the bar on a phone: "Managed is lowest by $23,676". */
  readonly summary: string;
  /** The headline as plain text, for the live region. */
  readonly announcement: string;
}

export function verdictOf(view: ResultView, formats: Formats): Verdict {
  const ranking = rankingOf(view, 'allIn');
  const headline = headlineOf(view, ranking, formats);
  if (headline.tone === 'empty') {
    return { ...headline, details: [], announcement: textOf(headline.segments) };
  }
  const bills = billsSentence(view, ranking, formats);
  const billsDetail = bills && !bills.isHeadline ? [{ id: 'bills', segments: bills.segments }] : [];
  const segments = bills?.isHeadline
    ? [...headline.segments, { text: ' ' }, ...bills.segments]
    : headline.segments;
  return {
    ...headline,
    segments,
    details: [...billsDetail, ...verdictDetails(view, ranking, formats)],
    announcement: textOf(segments),
  };
}
