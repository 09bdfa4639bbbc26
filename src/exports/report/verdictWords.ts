import type { InputFlips, Waterfall } from '../../engine/index.ts';
import { flipSegments, nearestFlips } from '../../present/decision/flipWords.ts';
import { whySegments } from '../../present/decision/whyWords.ts';
import { unconfirmedCaveat } from '../../present/catalogue/unconfirmed.ts';
import type { Formats } from '../../present/numbers.ts';
import { plural } from '../../present/phrases.ts';
import type { ResultView } from '../../present/resultView.ts';
import { plain, type Segment, textOf } from '../../present/segments.ts';
import { oddsOf } from '../../present/simulation/odds.ts';
import type { Simulated } from '../../present/simulation/simulated.ts';
import * as reportTexts from '../../present/texts/reportTexts.ts';
import { verdictOf } from '../../present/verdict.ts';
import type { Scenario } from '../../schema/scenario.ts';

export interface VerdictMatter {
  readonly view: ResultView;
  /** Futures of the scenario as it stands; null: none are known. */
  readonly simulated: Simulated | null;
  /** Where the answer turns; null: not known yet. */
  readonly flips: readonly InputFlips[] | null;
  readonly waterfall: (scenario: Scenario, fromId: string, toId: string) => Waterfall;
  readonly formats: Formats;
}

export interface VerdictWords {
  readonly headline: readonly Segment[];
  /** Whether the headline needs more than a few lines of large type. */
  readonly isLong: boolean;
  /** What else the page says under it, a paragraph each. */
  readonly paragraphs: readonly { readonly id: string; readonly segments: readonly Segment[] }[];
}

const mostLetters = 220;

/** The verdict in full: the sentence, its odds, why, where it turns, and what stands beside the money. */
export function verdictWords(matter: VerdictMatter): VerdictWords {
  const { view, simulated, flips, waterfall, formats } = matter;
  const { segments: headline, details, tone } = verdictOf(view, formats);
  const isTie = tone === 'tie';
  const odds =
    simulated === null ? [plain(reportTexts.noFutures)] : (oddsOf(view, simulated)?.segments ?? []);
  const turns = flips === null ? [] : flipSegments(nearestFlips(view, flips), formats);
  const lead = isTie && turns.length > 0 ? [plain(reportTexts.whatWouldDecide)] : [];
  const paragraphs = [
    { id: 'odds', segments: odds },
    { id: 'why', segments: isTie ? [] : whySegments(view, waterfall, formats) },
    { id: 'turns', segments: [...lead, ...turns] },
    ...details,
    { id: 'scope', segments: scopeOf(view) },
  ];
  const isLong = textOf(headline).length > mostLetters;
  return { headline, isLong, paragraphs: paragraphs.filter(({ segments }) => segments.length > 0) };
}

/** What the verdict does not rest on, or rests on unchecked. */
function scopeOf({ scenario, hiddenCount }: ResultView): readonly Segment[] {
  const caveat = unconfirmedCaveat(scenario);
  const sentences = [
    ...(caveat === null ? [] : [caveat]),
    ...(hiddenCount > 0 ? [reportTexts.hiddenPlans(plural(hiddenCount, 'plan'))] : []),
  ];
  return sentences.length === 0 ? [] : [plain(sentences.join(' '))];
}
