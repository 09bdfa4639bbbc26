import type { ScenarioProjection } from '../engine/index.ts';
import { costName } from './costName.ts';
import type { Formats } from './numbers.ts';
import type { ResultView } from './resultView.ts';
import { listed, named, plain, type Segment, strong } from './segments.ts';

/** Most plans that the line names. */
const mostNamed = 3;

/**
 * "Since the last change: Managed +$4,200 and Hybrid +$1,100, all in." Empty where no visible plan costs
 * another whole unit.
 *
 * @param before  the same plans before the change
 */
export function changeSince(
  view: ResultView,
  before: ScenarioProjection,
  formats: Formats,
): readonly Segment[] {
  const { plans, isPresentValue } = view;
  const totalBefore = (planId: string) => {
    const totals = before.plans.find((plan) => plan.planId === planId)?.totals;
    return isPresentValue ? totals?.presentValueAllIn : totals?.allIn;
  };
  const changed = plans
    .flatMap((plan) => {
      const then = totalBefore(plan.id);
      return then === undefined ? [] : [{ plan, difference: plan.allIn - then }];
    })
    .filter(({ difference }) => Math.abs(difference) >= 0.5)
    .toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
    .slice(0, mostNamed);
  if (changed.length === 0) return [];
  const clauses = changed.map(({ plan, difference }) => [
    named(plan),
    plain(' '),
    strong(`${difference > 0 ? '+' : ''}${formats.money(difference)}`),
  ]);
  return [plain('Since the last change: '), ...listed(clauses), plain(`, ${costName(view)}.`)];
}
