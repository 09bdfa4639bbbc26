import type { Future, FutureIncident, PlanFuture } from '../../engine/index.ts';
import { apportion, roundTo } from '../apportion.ts';
import { isoMonthAt } from '../months.ts';
import type { Formats } from '../numbers.ts';
import { listOf } from '../phrases.ts';
import type { PlanView, ResultView } from '../resultView.ts';

/** What of a future is shown: all-in cost, support bills, or person-hours of work lost. */
export type FutureReading = 'allIn' | 'bills' | 'hours';

/** One month under every plan, in printed figures that add up to the totals. */
export interface FutureMonth {
  /** 1 = the first. */
  readonly month: number;
  readonly label: string;
  /** "14 × Everyday ticket and 1 × Major outage, 31 h to fix"; "nothing". */
  readonly broke: string;
  /** One for each plan shown. */
  readonly figures: readonly string[];
  /** The same as numbers, and as they were before they were rounded. */
  readonly shown: readonly number[];
  readonly exact: readonly number[];
}

export interface FutureTable {
  /** The one that the future is bad for comes first. */
  readonly plans: readonly PlanView[];
  readonly months: readonly FutureMonth[];
  readonly totals: readonly string[];
  /** The printed unit of the figures. */
  readonly step: number;
}

/** From this amount on, totals are printed in whole units. */
const wholeUnitsFrom = 1000;

/** A future month by month: what broke, and what it came to under every plan shown. */
export function futureTable(
  view: ResultView,
  future: Future,
  planId: string,
  reading: FutureReading,
  formats: Formats,
): FutureTable {
  const plans = view.plans
    .filter(({ id }) => planOf(future, id) !== undefined)
    .toSorted((one, other) => Number(other.id === planId) - Number(one.id === planId));
  const series = plans.map(({ id }) => seriesOf(planOf(future, id), reading));
  const sums = series.map((months) => months.reduce((sum, each) => sum + each, 0));
  const step = stepOf(reading, sums);
  const print = printerOf(reading, step, formats);
  const totals = sums.map((sum) => roundTo(sum, step));
  const columns = series.map((months, at) => apportion([...months], totals[at] ?? 0, step));
  return {
    plans,
    step,
    totals: totals.map(print),
    months: Array.from({ length: view.months }, (_, at) => {
      const shown = columns.map((column) => column[at] ?? 0);
      return {
        month: at + 1,
        label: formats.monthShort(isoMonthAt(at + 1, view.scenario.startMonth)),
        broke: brokeText(view, incidentsOf(future, at + 1), formats),
        figures: shown.map(print),
        shown,
        exact: series.map((months) => months[at] ?? 0),
      };
    }),
  };
}

export function planOf(future: Future, planId: string): PlanFuture | undefined {
  return future.plans.find((plan) => plan.planId === planId);
}

export function incidentsOf({ incidents }: Future, month: number): readonly FutureIncident[] {
  return incidents.filter((incident) => incident.month === month);
}

function seriesOf(plan: PlanFuture | undefined, reading: FutureReading): Float64Array {
  if (plan === undefined) return new Float64Array();
  switch (reading) {
    case 'allIn':
      return plan.allIn;
    case 'bills':
      return plan.supportSpend;
    case 'hours':
      return plan.personHours;
  }
}

function stepOf(reading: FutureReading, sums: readonly number[]): number {
  if (reading === 'hours') return 0.1;
  return Math.max(0, ...sums) < wholeUnitsFrom ? 0.01 : 1;
}

export function printerOf(
  reading: FutureReading,
  step: number,
  { fixed, moneyExact, moneyWhole }: Formats,
): (value: number) => string {
  if (reading === 'hours') return (hours) => `${fixed(hours, 1)} h`;
  return step < 1 ? moneyExact : moneyWhole;
}

/** The rarest kinds first, which stand last in the scenario. */
function brokeText(
  { scenario }: ResultView,
  incidents: readonly FutureIncident[],
  formats: Formats,
): string {
  if (incidents.length === 0) return 'nothing';
  const counts = scenario.incidentClasses.toReversed().flatMap(({ id, name }) => {
    const count = incidents.filter(({ classId }) => classId === id).length;
    return count === 0 ? [] : [`${count} × ${name}`];
  });
  const hours = incidents.reduce((sum, { labourHours }) => sum + labourHours, 0);
  return `${listOf(counts)}, ${workText(hours, formats)}`;
}

/** "25 min to fix", "22.9 h to fix": labour at an hourly provider. */
export function workText(hours: number, { count, fixed }: Formats): string {
  const minutes = Math.max(1, Math.round(hours * 60));
  return minutes < 60 ? `${count(minutes)} min to fix` : `${fixed(hours, 1)} h to fix`;
}
