import type { ClassMonth } from './classMonth.ts';
import type { Flow } from './flows.ts';
import type { Hands } from './hands.ts';
import type { Lane } from './lanes.ts';
import type { Column, Selection, Sums } from './selection.ts';

/**
 * Adds what incidents mean for people and business in somebody's hands; weights of null are 1.
 *
 * @param column to be added up in the same pass; null: none
 */
export function addImpacts(
  into: Flow,
  { month }: Hands,
  of: Selection,
  labour: Lane,
  wait: Lane,
  weights: Lane | null,
  column: Column | null = null,
): Sums {
  const { memo, inputs } = month;
  const [labourMeans, waitMeans] = [inputs.canonical(labour), inputs.canonical(wait)];
  const sums = memo.sums(of, memo.lostTerms(labourMeans, waitMeans), column);
  addLost(into, month, of, sums.hours, weights);
  if (month.asks.outage) {
    const outage = memo.sums(of, memo.outageTerms(labourMeans, waitMeans), null);
    addOutage(into, month, of, outage.hours, weights);
  }
  return sums;
}

function addLost(
  { personHours, productivity }: Flow,
  { people, perLostHour }: ClassMonth,
  { reach: { trials, trialCount } }: Selection,
  lost: Lane,
  weights: Lane | null,
): void {
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const hours = (weights === null ? 1 : (weights[i] as number)) * (lost[i] as number);
    personHours[i] = (personHours[i] as number) + hours * (people[i] as number);
    productivity[i] = (productivity[i] as number) + hours * (perLostHour[i] as number);
  }
}

function addOutage(
  { outageHours, contribution }: Flow,
  { perOutageHour }: ClassMonth,
  { reach: { trials, trialCount } }: Selection,
  outage: Lane,
  weights: Lane | null,
): void {
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const hours = (weights === null ? 1 : (weights[i] as number)) * (outage[i] as number);
    outageHours[i] = (outageHours[i] as number) + hours;
    contribution[i] = (contribution[i] as number) + hours * (perOutageHour[i] as number);
  }
}

/** Hours of people while a colleague helps, and of the colleague: a·lossDuring·H + multiple·H. */
export function addSelfHelp(into: Flow, { month, handling }: Hands, helped: Selection): void {
  const { figures, people, inputs, memo, m } = month;
  const hourlyCost = inputs.timeline.hourlyLabourCost[m] as Lane;
  const unit = memo.sums(helped, null, null).labour;
  const { trials, trialCount } = helped.reach;
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const labour = (unit[i] as number) * (figures.labourHours[i] as number);
    const waiting = (people[i] as number) * (figures.lossDuring[i] as number) * labour;
    const hours = waiting + (handling.colleagueMultiple[i] as number) * labour;
    into.personHours[i] = (into.personHours[i] as number) + hours;
    into.productivity[i] = (into.productivity[i] as number) + hours * (hourlyCost[i] as number);
  }
  if (!month.asks.outage) return;
  const terms = memo.outageTerms(inputs.canonical(figures.labourHours), null);
  addOutage(into, month, helped, memo.sums(helped, terms, null).hours, null);
}
