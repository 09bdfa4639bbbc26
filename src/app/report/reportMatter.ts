import type { ReportMatter } from '../../exports/report/report.ts';
import { isChanged } from '../../features/inputs/isChanged.ts';
import type { Formats } from '../../present/numbers.ts';
import { citedAt } from '../../scenario/citedAt.ts';
import { quantityOf } from '../../scenario/defaults/cited.ts';
import { documentChecksum } from '../../scenario/link/checksum.ts';
import { type SharedWords, withoutWords } from '../../scenario/link/withoutWords.ts';
import { type PresetId, presetProfile } from '../../scenario/presetProfiles.ts';
import { createPreset } from '../../scenario/presets.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { rememberedArrangement } from '../../ui/layout/useArrangement.ts';
import type { PageEngine } from '../pageEngine.ts';
import type { Answer } from '../useAnswer.ts';
import type { Decision } from '../useDecision.ts';
import { reportFindings } from './reportFindings.ts';

/** Filled in by the build. */
declare const APP_VERSION: string;

/** What the page knows at the moment of printing. */
export interface PageMatter {
  readonly answer: Pick<Answer, 'view' | 'simulated' | 'layerSet'>;
  readonly decision: Decision;
  /** Whether the decision was asked about older inputs than the answer's. */
  readonly isBehind: boolean;
  readonly explain: PageEngine['explain'];
  /** For whom it is, as the presentation has it; empty: nobody is named. */
  readonly client: string;
  readonly formats: Formats;
}

/**
 * Everything that the report is made of.
 *
 * @param words what the report may say about the client
 * @param date  the day of printing
 */
export function reportMatter(page: PageMatter, words: SharedWords, date: Date): ReportMatter {
  const { answer, explain, formats } = page;
  const scenario = withoutWords(answer.view.scenario, words);
  const view = { ...answer.view, scenario };
  const simulated = answer.simulated?.isCurrent === true ? answer.simulated : null;
  const decision = page.isBehind ? null : page.decision;
  const { layerSet } = answer;
  const defaults = presetOf(scenario);
  return {
    view,
    client: words.hasName ? page.client : '',
    simulated,
    findings: reportFindings({ view, simulated, decision, explain, layerSet, formats }),
    putAway: {
      charts: rememberedArrangement('charts').hidden,
      decision: rememberedArrangement('decision').hidden,
      terms: rememberedArrangement('terms').hidden,
    },
    flips: decision?.flips.isCurrent === true ? (decision.flips.latest?.answer ?? null) : null,
    waterfall: explain.waterfall,
    date: new Intl.DateTimeFormat(formats.locale, { dateStyle: 'long' }).format(date),
    version: APP_VERSION,
    fingerprint: documentChecksum(withoutWords(scenario, { hasName: false, hasNotes: false })),
    standardAt: (path) => {
      const cited = citedAt(scenario, path);
      return cited && { figure: cited.figure, typical: quantityOf(cited).typical };
    },
    isChanged: (node) => isChanged(node, scenario, defaults),
    formats,
  };
}

/** What the scenario began with; undefined where it began from nothing. */
function presetOf({ preset, startMonth }: Scenario): Scenario | undefined {
  return presetProfile(preset) === undefined
    ? undefined
    : createPreset(preset as PresetId, { startMonth });
}
