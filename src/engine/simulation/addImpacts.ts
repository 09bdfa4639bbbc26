import type { ClassMonth } from './classMonth.ts';
import type { Flow } from './flows.ts';
import type { Hands } from './hands.ts';
import type { Lane } from './lanes.ts';
import type { Selection } from './selection.ts';
import { outageHours, type Sums } from './slotSums.ts';

/** Adds what hours that people lose come to. */
export function addLost(into: Flow, month: ClassMonth, of: Selection, lost: Lane): void {
  if (month.inputs.areAlike) addLostAlike(into, month, of, lost);
  else addLostByTrial(into, month, of, lost);
}

/** Where as many people are affected in every trial, at the same cost: two trials at a time. */
function addLostAlike(
  { personHours, productivity }: Flow,
  month: ClassMonth,
  { reach: { trials, trialCount } }: Selection,
  lost: Lane,
): void {
  const people = (month.people[0] as number) + 0;
  const perHour = (month.perLostHour[0] as number) + 0;
  for (let n = 0; n < trialCount; n += 2) {
    const i = trials[n] as number;
    // The last one may be met twice: what is written is the same.
    const j = n + 1 < trialCount ? (trials[n + 1] as number) : i;
    const one = lost[i] as number;
    const other = lost[j] as number;
    const hours = (personHours[i] as number) + one * people;
    const otherHours = (personHours[j] as number) + other * people;
    const money = (productivity[i] as number) + one * perHour;
    const otherMoney = (productivity[j] as number) + other * perHour;
    personHours[i] = hours;
    personHours[j] = otherHours;
    productivity[i] = money;
    productivity[j] = otherMoney;
  }
}

function addLostByTrial(
  { personHours, productivity }: Flow,
  { people, perLostHour }: ClassMonth,
  { reach: { trials, trialCount } }: Selection,
  lost: Lane,
): void {
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const hours = lost[i] as number;
    personHours[i] = (personHours[i] as number) + hours * (people[i] as number);
    productivity[i] = (productivity[i] as number) + hours * (perLostHour[i] as number);
  }
}

/** Adds what an outage means for the business in somebody's hands; waits of null are none. */
export function addOutage(
  { outageHours: into, contribution }: Flow,
  { asks, memo, inputs, figures, perOutageHour }: ClassMonth,
  of: Selection,
  labour: Lane,
  wait: Lane | null,
): void {
  if (!asks.outage) return;
  const [labourMeans, waitMeans] = [
    inputs.canonical(labour),
    wait === null ? null : inputs.canonical(wait),
  ];
  const { hours: outage } = memo.sums.sums(of, outageHours(figures, labourMeans, waitMeans), null);
  const { trials, trialCount } = of.reach;
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const hours = outage[i] as number;
    into[i] = (into[i] as number) + hours;
    contribution[i] = (contribution[i] as number) + hours * (perOutageHour[i] as number);
  }
}

/** Hours of people while a colleague helps, and of the colleague: a·lossDuring·H + multiple·H. */
export function addSelfHelp(
  into: Flow,
  { month, handling }: Hands,
  helped: Selection,
  { labour: unit }: Sums,
): void {
  const { figures, people, inputs, m } = month;
  const hourlyCost = inputs.timeline.hourlyLabourCost[m] as Lane;
  const { trials, trialCount } = helped.reach;
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const labour = (unit[i] as number) * (figures.labourHours[i] as number);
    const waiting = (people[i] as number) * (figures.lossDuring[i] as number) * labour;
    const hours = waiting + (handling.colleagueMultiple[i] as number) * labour;
    into.personHours[i] = (into.personHours[i] as number) + hours;
    into.productivity[i] = (into.productivity[i] as number) + hours * (hourlyCost[i] as number);
  }
  addOutage(into, month, helped, figures.labourHours, null);
}
