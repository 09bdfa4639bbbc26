import type { SwitchMonths } from '../../engine/index.ts';
import { axisOf, type MarkedChart } from '../charts.ts';
import { gapOf } from '../gap.ts';
import { isoMonthAt } from '../months.ts';
import type { Formats } from '../numbers.ts';
import { plural } from '../phrases.ts';
import { isSame } from '../ranking.ts';
import type { PlanView, ResultView } from '../resultView.ts';
import type { TableView } from '../tableView.ts';

export interface SwitchPlans {
  readonly from: PlanView;
  readonly to: PlanView;
  /** "all in", "support bills" */
  readonly what: string;
}

/** What moving from one plan to another costs by month, the best one marked, and what waiting does. */
export function switchView(
  view: ResultView,
  found: SwitchMonths,
  plans: SwitchPlans,
  formats: Formats,
): MarkedChart {
  const { from, to, what } = plans;
  const title = titleOf(view, found, plans, formats);
  const costs = [...found.costs.subarray(0, view.months)];
  const stay = costOf(found, view.months + 1);
  const isWithin = found.bestMonth <= view.months && !isLevel(found);
  return {
    ...axisOf(view, formats),
    title,
    summary: `${title}. Staying costs ${formats.money(stay)}; moving in month 1 ${formats.money(costs[0] ?? 0)}, in month ${view.months} ${formats.money(costs.at(-1) ?? 0)}.`,
    aid: `Cost over ${view.horizonText}, ${what}, by the month of the move from ${from.name} to ${to.name}; exit charge and onboarding included.`,
    series: [
      {
        id: 'move',
        label: 'Move',
        colour: to.colour,
        dash: 'solid',
        marker: 'circle',
        values: costs,
      },
      {
        id: 'stay',
        label: 'Stay',
        colour: from.colour,
        dash: 'dashed',
        marker: 'square',
        values: costs.map(() => stay),
      },
    ],
    marks: isWithin ? [{ x: found.bestMonth, label: 'best' }] : [],
    formatY: formats.moneyCompact,
    formatValue: formats.moneyWhole,
    get table() {
      return tableOf(view, found, plans, formats);
    },
    explain: [
      `Each month is ${from.name} until the month before and ${to.name} from then on, projected like any plan: the new plan brings its onboarding and its build-up of prevention and takes over the estate as the old one left it; the old one charges what its contract says for leaving early.`,
      'Both lines are expected costs over the whole period. A late move has little time left to pay back what it costs.',
    ],
    isOutdated: false,
  };
}

function titleOf(
  { months, scenario, horizonText }: ResultView,
  found: SwitchMonths,
  { from, to }: SwitchPlans,
  { money, monthShort }: Formats,
): string {
  const { bestMonth } = found;
  const best = costOf(found, bestMonth);
  const stay = costOf(found, months + 1);
  if (isLevel(found))
    return `Moving from ${from.name} to ${to.name} makes no difference in any month`;
  if (bestMonth > months) {
    return `Stay with ${from.name}: no month to move to ${to.name} pays back within ${horizonText}`;
  }
  const saved = `${money(gapOf(stay, best))} less than staying`;
  if (stay - best < scenario.nearTieShare * Math.abs(best)) {
    const when = bestMonth === 1 ? 'at once' : `in month ${bestMonth}`;
    return `Staying with ${from.name} or moving to ${to.name} is too close to call: at best, ${when}, a move saves ${money(gapOf(stay, best))}`;
  }
  if (bestMonth === 1) {
    const waited = Math.min(12, months);
    const cost = gapOf(costOf(found, waited + 1), best);
    return `Move from ${from.name} to ${to.name} at once: ${saved}; waiting ${plural(waited, 'month')} costs ${money(cost)}`;
  }
  const name = monthShort(isoMonthAt(bestMonth, scenario.startMonth));
  const sooner = money(gapOf(costOf(found, 1), best));
  return `Best month to move from ${from.name} to ${to.name}: month ${bestMonth} (${name}), ${saved} and ${sooner} less than moving at once`;
}

function isLevel({ costs }: SwitchMonths): boolean {
  return isSame(Math.max(...costs), Math.min(...costs));
}

function costOf({ costs }: SwitchMonths, month: number): number {
  return costs[month - 1] ?? 0;
}

function tableOf(
  { months, scenario }: ResultView,
  found: SwitchMonths,
  { from, to }: SwitchPlans,
  formats: Formats,
): TableView {
  const least = costOf(found, found.bestMonth);
  const row = (month: number) => ({
    id: String(month),
    header:
      month > months
        ? `Stay with ${from.name}`
        : formats.monthShort(isoMonthAt(month, scenario.startMonth)),
    cells: [
      costOf(found, month),
      found.exitCharges[month - 1] ?? 0,
      costOf(found, month) - least,
    ].map(formats.moneyWhole),
    ...(month === found.bestMonth ? { tone: 'strong' as const } : {}),
  });
  return {
    caption: `Cost by the month of the move from ${from.name} to ${to.name}`,
    columns: [
      { id: 'month', label: 'Move in' },
      { id: 'cost', label: 'Cost' },
      { id: 'exit', label: 'of which exit charge' },
      { id: 'more', label: 'More than the best month' },
    ],
    groups: [{ id: 'months', rows: Array.from({ length: months + 1 }, (_, m) => row(m + 1)) }],
  };
}
