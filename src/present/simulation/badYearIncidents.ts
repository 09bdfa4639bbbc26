import type { Future, FutureIncident, Handler, IncidentUnderPlan } from '../../engine/index.ts';
import { apportion } from '../apportion.ts';
import type { Formats } from '../numbers.ts';
import type { ResultView } from '../resultView.ts';
import {
  type FutureMonth,
  type FutureReading,
  type FutureTable,
  incidentsOf,
  printerOf,
  workText,
} from './badYear.ts';

/** What one incident comes to under one plan. */
export interface IncidentCell {
  readonly figure: string;
  /** Who dealt with it, or "prevented". */
  readonly how: string;
}

export interface IncidentRow {
  readonly id: string;
  /** "Everyday ticket 3". */
  readonly label: string;
  /** "25 min to fix". */
  readonly hours: string;
  /** One for each plan shown. */
  readonly cells: readonly IncidentCell[];
}

/** The incidents of a month; with what is not tied to any of them they add up to its printed figures. */
export interface MonthIncidents {
  readonly rows: readonly IncidentRow[];
  /** Fees, salaries and what else comes without an incident; null: an incident has no figure of its own. */
  readonly rest: readonly string[] | null;
}

const handlerWords: Readonly<Record<Handler, string>> = {
  notMet: 'prevented',
  provider: 'provider',
  staff: 'own staff',
  staffAndProvider: 'staff and provider',
  colleagues: 'colleagues',
};

/** Every incident of a month under every plan of a table. */
export function monthIncidents(
  view: ResultView,
  future: Future,
  { plans, step }: FutureTable,
  { month, shown, exact }: FutureMonth,
  reading: FutureReading,
  formats: Formats,
): MonthIncidents {
  const incidents = rarestFirst(view, incidentsOf(future, month));
  const amountOf = amountReader(view, future, reading);
  const columns =
    amountOf === null
      ? null
      : plans.map(({ id }, at) =>
          columnOf(
            incidents.map((incident) => amountOf(underPlan(future, incident, id), month)),
            exact[at] ?? 0,
            shown[at] ?? 0,
            step,
          ),
        );
  const print = printerOf(reading, step, formats);
  return {
    rows: incidents.map((incident, at) => ({
      id: `${incident.classId} ${incident.number}`,
      label: `${nameOf(view, incident)} ${incident.number}`,
      hours: workText(incident.labourHours, formats),
      cells: plans.map((plan, p) => {
        const under = underPlan(future, incident, plan.id);
        const figure = columns?.[p]?.[at];
        return {
          figure: under.handler === 'notMet' || figure === undefined ? '–' : print(figure),
          how: handlerWords[under.handler],
        };
      }),
    })),
    rest: columns && columns.map((column) => print(column.at(-1) ?? 0)),
  };
}

/** The kinds of incident in the scenario's order, the last first; each in its own order. */
function rarestFirst(
  { scenario }: ResultView,
  incidents: readonly FutureIncident[],
): readonly FutureIncident[] {
  const placeOf = ({ classId }: FutureIncident) =>
    scenario.incidentClasses.findIndex(({ id }) => id === classId);
  return incidents.toSorted((one, other) => placeOf(other) - placeOf(one));
}

type AmountOf = (under: IncidentUnderPlan, month: number) => number;

/** Null: losses are counted in part, and an incident's are not known by kind. */
function amountReader(
  { layers, isPresentValue, scenario }: ResultView,
  { inputs }: Future,
  reading: FutureReading,
): AmountOf | null {
  if (reading === 'hours') return ({ personHours }) => personHours;
  const rate =
    inputs['finance.discountRatePerYear'] ?? scenario.finance.discountRatePerYear.typical;
  const valueOf = (month: number) => (isPresentValue ? (1 + rate) ** (-month / 12) : 1);
  if (reading === 'bills') return ({ bill }, month) => bill * valueOf(month);
  const lossLayers = layers.filter((layer) => layer !== 'supportSpend').length;
  if (lossLayers !== 0 && lossLayers !== 3) return null;
  const billed = layers.includes('supportSpend') ? 1 : 0;
  const lost = lossLayers === 3 ? 1 : 0;
  return ({ bill, loss }, month) => (billed * bill + lost * loss) * valueOf(month);
}

/** The incidents' printed amounts under one plan, then the rest of the month. */
function columnOf(
  amounts: readonly number[],
  exact: number,
  shown: number,
  step: number,
): readonly number[] {
  const rest = exact - amounts.reduce((sum, amount) => sum + amount, 0);
  return apportion([...amounts, rest], shown, step);
}

function underPlan(future: Future, { plans }: FutureIncident, planId: string): IncidentUnderPlan {
  const under = plans[future.plans.findIndex((plan) => plan.planId === planId)];
  if (under === undefined) throw new Error('An incident lacks a plan of its future.');
  return under;
}

function nameOf({ scenario }: ResultView, { classId }: FutureIncident): string {
  return scenario.incidentClasses.find(({ id }) => id === classId)?.name ?? classId;
}
