import { limits } from '../../present/method/limits.ts';
import { type MethodSection, methodSections } from '../../present/method/methodSections.ts';
import { type MonthlyTable, monthlyTable } from '../../present/monthlyTable.ts';
import type { Formats } from '../../present/numbers.ts';
import { plural } from '../../present/phrases.ts';
import type { ResultView } from '../../present/resultView.ts';
import { futuresText } from '../../present/simulation/runWords.ts';
import type { Simulated } from '../../present/simulation/simulated.ts';
import * as reportTexts from '../../present/texts/reportTexts.ts';
import { referenceCurrency } from '../../reference/referenceCurrency.ts';
import { type AssumptionSection, assumptionSections, type Standards } from './assumptions.ts';
import { type Findings, type PutAway, reportFigures, type ReportFigures } from './figures.ts';
import { type PlanComparison, planComparison } from './planComparison.ts';
import { checkFacts, coverFacts, type ReportFact } from './reportFacts.ts';
import { createSourceList, type SourceEntry } from './sourceList.ts';
import { type VerdictMatter, type VerdictWords, verdictWords } from './verdictWords.ts';

export interface ReportMatter extends Standards {
  /** Of the scenario as it may be read: what is private has been taken out. */
  readonly view: ResultView;
  /** For whom it is; empty: nobody is named. */
  readonly client: string;
  /** Futures of the scenario as it stands; null: none are known. */
  readonly simulated: Simulated | null;
  readonly findings: Findings;
  readonly putAway: PutAway;
  readonly flips: VerdictMatter['flips'];
  readonly waterfall: VerdictMatter['waterfall'];
  /** The day of printing, in words. */
  readonly date: string;
  readonly version: string;
  readonly fingerprint: string;
  readonly formats: Formats;
}

/** The whole report in figures and words. */
export interface ReportView {
  readonly name: string;
  /** Whether it needs more than two lines of large type. */
  readonly isNameLong: boolean;
  readonly subtitle: string;
  readonly date: string;
  readonly note: string;
  readonly plans: readonly {
    readonly id: string;
    readonly name: string;
    readonly colour: number;
  }[];
  readonly coverFacts: readonly ReportFact[];
  readonly verdict: VerdictWords;
  readonly comparison: PlanComparison;
  readonly figures: ReportFigures;
  readonly years: readonly MonthlyTable[];
  readonly assumptions: readonly AssumptionSection[];
  /** How the marks beside the assumptions read. */
  readonly marks: readonly string[];
  readonly sources: readonly SourceEntry[];
  readonly method: readonly MethodSection[];
  readonly limits: readonly string[];
  readonly checkFacts: readonly ReportFact[];
}

const mostLetters = 48;

export function reportOf(matter: ReportMatter): ReportView {
  const { view, simulated, findings, putAway, date, formats } = matter;
  const { scenario, plans, horizonText } = view;
  const sources = createSourceList();
  const assumptions = assumptionSections({ ...matter, scenario, sources });
  const futures = simulated && futuresText(simulated.summary.trials, scenario.seed, formats);
  const isUnconfirmed = scenario.currency !== referenceCurrency;
  return {
    name: scenario.name,
    isNameLong: scenario.name.length > mostLetters,
    subtitle: reportTexts.over(plural(plans.length, 'plan'), horizonText),
    date,
    note: scenario.note,
    plans: plans.map(({ id, name, colour }) => ({ id, name, colour })),
    coverFacts: coverFacts(matter),
    verdict: verdictWords(matter),
    comparison: planComparison(view, simulated, formats),
    figures: reportFigures(findings, putAway, futures),
    years: plans.map(({ id }) => monthlyTable(view, id, 'years', formats)),
    assumptions,
    marks: [
      reportTexts.marksExplained,
      ...(isUnconfirmed ? [reportTexts.unconfirmedExplained(scenario.currency)] : []),
    ],
    sources: sources.entries(),
    method: methodSections,
    limits,
    checkFacts: checkFacts(view, simulated, matter, formats),
  };
}
