import type { Fan, FanName, SimulationSummary } from '../../engine/index.ts';
import type { ChartBand } from '../chartSeries.ts';
import type { PlanView } from '../resultView.ts';
import { monthlyPercentiles } from './percentiles.ts';
import { planIn, type Simulated } from './simulated.ts';

/** One plan's fan over the months: the median and the ranges around it. */
export interface FanLine {
  readonly plan: PlanView;
  readonly fan: Fan;
  readonly median: readonly number[];
  /** 8 in 10 futures, then 5 in 10. */
  readonly bands: readonly [ChartBand, ChartBand];
}

/** In the order of the plans; null: not all of them have been simulated with this fan. */
export function fanLines(
  simulated: Simulated,
  plans: readonly PlanView[],
  name: FanName,
): readonly FanLine[] | null {
  const lines = plans.map((plan) => {
    const fan = planIn(simulated, plan.id)?.fans[name];
    const isOfSameMonths = fan?.means.length === plan.projection.supportSpend.length;
    return fan && isOfSameMonths ? lineOf(simulated.summary, plan, fan) : null;
  });
  return lines.every((line) => line !== null) && lines.length > 0 ? lines : null;
}

function lineOf(summary: SimulationSummary, plan: PlanView, fan: Fan): FanLine {
  const at = (percent: number) => monthlyPercentiles(summary, fan, percent);
  return {
    plan,
    fan,
    median: at(50),
    bands: [
      { id: 'eightInTen', low: at(10), high: at(90) },
      { id: 'fiveInTen', low: at(25), high: at(75) },
    ],
  };
}

/** Whether every future is the same to the cent. */
export function areCollapsed(lines: readonly FanLine[]): boolean {
  return lines.every(({ bands: [{ low, high }] }) =>
    high.every((value, month) => value - (low[month] ?? 0) < cent),
  );
}

const cent = 0.005;
