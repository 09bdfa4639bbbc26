import { isBillsOnly } from './costName.ts';
import { gapOf } from './gap.ts';
import type { Formats } from './numbers.ts';
import { isSame, type Ranking, rankingOf } from './ranking.ts';
import type { PlanView, ResultView } from './resultView.ts';
import { named, names, plain, type Segment, strong } from './segments.ts';
import { apartText } from './verdictHeadline.ts';

export interface BillsSentence {
  readonly segments: readonly Segment[];
  /** Whether bills alone point elsewhere than the all-in cost, which belongs in the headline. */
  readonly isHeadline: boolean;
}

/** What support bills alone say; null where the headline already is about bills or there are none. */
export function billsSentence(
  view: ResultView,
  allIn: Ranking,
  formats: Formats,
): BillsSentence | null {
  const bills = rankingOf(view, 'supportSpend');
  const [first, second] = bills.ordered;
  const dearest = bills.ordered.at(-1);
  if (!first || !second || !dearest || isBillsOnly(view)) return null;
  if (isSame(dearest.supportSpend, 0)) return null;
  const isAgreed = sameIds(bills.leaders, allIn.leaders);
  const segments = bills.leaders.length > 1 ? tied(bills, formats) : lowest(first, second, formats);
  if (isAgreed && bills.leaders.length === 1) {
    return { segments: agreed(first, second, formats), isHeadline: false };
  }
  return { segments, isHeadline: !isAgreed };
}

function lowest(first: PlanView, next: PlanView, { money }: Formats): readonly Segment[] {
  const less = money(gapOf(next.supportSpend, first.supportSpend));
  return [
    plain('On support bills alone, '),
    named(first),
    plain(' is lowest, '),
    strong(less),
    plain(' below '),
    named(next),
    plain('.'),
  ];
}

function agreed(first: PlanView, next: PlanView, { money }: Formats): readonly Segment[] {
  const less = money(gapOf(next.supportSpend, first.supportSpend));
  return [
    named(first),
    plain(' is lowest on support bills alone too, '),
    strong(less),
    plain(' below '),
    named(next),
    plain('.'),
  ];
}

function tied(bills: Ranking, { money }: Formats): readonly Segment[] {
  const prefix = plain('On support bills alone, ');
  if (bills.isExact) return [prefix, ...names(bills.leaders), plain(' cost the same.')];
  const [cheapest, dearest] = [bills.leaders[0] as PlanView, bills.leaders.at(-1) as PlanView];
  const apart = apartText(money(gapOf(dearest.supportSpend, cheapest.supportSpend)), bills);
  return [
    prefix,
    ...names(bills.leaders),
    plain(' are too close to call: '),
    strong(apart),
    plain('.'),
  ];
}

function sameIds(one: readonly PlanView[], other: readonly PlanView[]): boolean {
  return one.length === other.length && one.every(({ id }) => other.some((plan) => plan.id === id));
}
