import { costName } from '../../present/costName.ts';
import { isoMonthAt } from '../../present/months.ts';
import type { Formats } from '../../present/numbers.ts';
import { listOf } from '../../present/phrases.ts';
import type { ResultView } from '../../present/resultView.ts';
import type { Simulated } from '../../present/simulation/simulated.ts';
import * as planTexts from '../../present/texts/planTexts.ts';
import * as reportTexts from '../../present/texts/reportTexts.ts';
import * as simulationTexts from '../../present/texts/simulationTexts.ts';

/** A short fact under its name. */
export interface ReportFact {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** What the cover is told. */
export interface CoverMatter {
  readonly view: ResultView;
  /** For whom it is; empty: nobody is named. */
  readonly client: string;
  /** The day of printing, in words. */
  readonly date: string;
  readonly formats: Formats;
}

/** What stands on the cover under the verdict. */
export function coverFacts({ view, client, date, formats }: CoverMatter): readonly ReportFact[] {
  const { scenario, months, horizonText, isPresentValue } = view;
  const month = (index: number) => formats.month(isoMonthAt(index, scenario.startMonth));
  const value = isPresentValue ? reportTexts.inPresentValue : reportTexts.undiscounted;
  return [
    ...(client === '' ? [] : [{ id: 'client', name: reportTexts.preparedFor, text: client }]),
    { id: 'date', name: reportTexts.preparedOn, text: date },
    {
      id: 'period',
      name: reportTexts.period,
      text: reportTexts.periodFrom(month(1), month(months), horizonText),
    },
    { id: 'currency', name: reportTexts.currency, text: currencyText(formats) },
    peopleFact(view, formats),
    { id: 'counted', name: reportTexts.counted, text: `${costName(view)}, ${value}` },
  ];
}

/** "22"; "7 to 38" where they grow. */
function peopleFact({ projection }: ResultView, { count }: Formats) {
  const { headcount } = projection.timeline;
  const [first, last] = [count(headcount[0] ?? 0), count(headcount.at(-1) ?? 0)];
  if (first === last) return { id: 'people', name: reportTexts.people, text: first };
  const text = reportTexts.firstToLast(first, last);
  return { id: 'people', name: reportTexts.peopleInTime, text };
}

/** "USD, US Dollar" */
function currencyText({ locale, currency }: Formats): string {
  const name = new Intl.DisplayNames(locale, { type: 'currency' }).of(currency);
  return name === undefined || name === currency ? currency : `${currency}, ${name}`;
}

/** What somebody needs who wants the same figures again. */
export function checkFacts(
  { scenario }: ResultView,
  simulated: Simulated | null,
  { version, fingerprint }: { readonly version: string; readonly fingerprint: string },
  formats: Formats,
): readonly ReportFact[] {
  const futures = simulated === null ? planTexts.unknown : formats.count(simulated.summary.trials);
  const drawnBy = [
    ...(simulated?.hasLuck ? [simulationTexts.luck] : []),
    ...(simulated?.hasRanges ? [simulationTexts.ranges] : []),
  ];
  return [
    { id: 'program', name: reportTexts.program, text: reportTexts.programVersion(version) },
    {
      id: 'format',
      name: reportTexts.format,
      text: `${scenario.format} ${scenario.version}`,
    },
    { id: 'futures', name: reportTexts.futures, text: futures },
    { id: 'seed', name: reportTexts.seed, text: String(scenario.seed) },
    {
      id: 'drawnBy',
      name: reportTexts.drawnBy,
      text: drawnBy.length === 0 ? planTexts.unknown : listOf(drawnBy),
    },
    { id: 'fingerprint', name: reportTexts.fingerprint, text: fingerprint },
  ];
}
