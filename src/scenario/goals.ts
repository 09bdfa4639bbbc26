import type { Bounds } from '../engine/index.ts';
import { boundsAt } from '../schema/boundsAt.ts';
import { monthAt, monthIndex } from '../schema/isoMonth.ts';
import type { Scenario, Uncertain } from '../schema/scenario.ts';
import type { Action } from './action.ts';

/** "In three years": month 37 is the first of the fourth year. */
const goalMonth = 37;
/** Where sites are opened or closed on the way there. */
const halfWay = 19;
const growthPath = 'organisation.headcountGrowthPerYear';
const { min: leastGrowth, max: mostGrowth } = boundsAt(growthPath) ?? { min: -0.5, max: 1 };

/** An end of a range, or what is typical. */
type End = 'low' | 'typical' | 'high';

/** People at the start of the fourth year, by growth and planned changes; at least 1. */
export function peopleInThreeYears(scenario: Scenario, end: End = 'typical'): number {
  return peopleAt(scenario, at(scenario.organisation.headcountGrowthPerYear, end), end);
}

/** The fewest and the most that growth within its bounds leads to. */
export function peopleGoalBounds(scenario: Scenario): Bounds {
  return { min: peopleAt(scenario, leastGrowth), max: peopleAt(scenario, mostGrowth) };
}

function peopleAt(
  { organisation, startMonth }: Scenario,
  growth: number,
  end: End = 'typical',
): number {
  const { headcount, headcountSteps } = organisation;
  const factor = 1 + growth;
  const grown = at(headcount, end) * factor * factor * factor;
  return Math.max(1, Math.round(grown + changeBy(headcountSteps, startMonth)));
}

/** The growth a year that leads to so many people; planned changes stay as they are. */
export function headedForPeople(scenario: Scenario, people: number): Action {
  const { headcount, headcountSteps } = scenario.organisation;
  const byGrowth = people - changeBy(headcountSteps, scenario.startMonth);
  const ratio = Math.max(0, byGrowth) / headcount.typical;
  const typical = Number((cubeRoot(ratio) - 1).toPrecision(6));
  return {
    kind: 'setTypical',
    path: growthPath,
    typical: Math.min(mostGrowth, Math.max(leastGrowth, typical)),
  };
}

/** As many as the scenario may have. */
export function siteGoalBounds(): Bounds {
  return boundsAt('organisation.sites') ?? { min: 0, max: Infinity };
}

/** Sites at the start of the fourth year. */
export function sitesInThreeYears(
  { organisation, startMonth }: Scenario,
  end: End = 'typical',
): number {
  return Math.max(0, at(organisation.sites, end) + changeBy(organisation.siteSteps, startMonth));
}

/** One change of sites, half-way through the three years, in place of those that were planned. */
export function headedForSites({ organisation, startMonth }: Scenario, sites: number): Action {
  const change = sites - organisation.sites.typical;
  return {
    kind: 'setValue',
    path: 'organisation.siteSteps',
    value: change === 0 ? [] : [{ month: monthAt(halfWay, startMonth), change }],
  };
}

function at(quantity: Uncertain, end: End): number {
  return quantity[end] ?? quantity.typical;
}

function changeBy(
  steps: readonly { readonly month: string; readonly change: number }[],
  startMonth: string,
): number {
  return steps
    .filter(({ month }) => monthIndex(month, startMonth) <= goalMonth)
    .reduce((sum, { change }) => sum + change, 0);
}

/** Of value ≥ 0, by Newton's method, falling to it from above: a power's last digit is each browser's own. */
function cubeRoot(value: number): number {
  if (value === 0) return 0;
  let root = Math.max(1, value);
  for (;;) {
    const next = (2 * root + value / (root * root)) / 3;
    if (!(next < root)) return root;
    root = next;
  }
}
