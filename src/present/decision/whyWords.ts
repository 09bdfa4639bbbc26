import type { Waterfall } from '../../engine/index.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { valuedName } from '../costName.ts';
import type { Formats } from '../numbers.ts';
import { rankingOf } from '../ranking.ts';
import type { ResultView } from '../resultView.ts';
import { named, plain, type Segment } from '../segments.ts';
import { waterfallView } from './waterfallView.ts';

/**
 * "What makes the difference to Hybrid: fewer incidents and less hourly labour, against higher subscription
 * fees." Empty where there is nobody to compare with or nothing to tell apart.
 */
export function whySegments(
  view: ResultView,
  waterfallOf: (scenario: Scenario, fromId: string, toId: string) => Waterfall,
  formats: Formats,
): readonly Segment[] {
  const [first, second] = rankingOf(view, 'allIn').ordered;
  if (first === undefined || second === undefined) return [];
  const found = waterfallOf(view.scenario, second.id, first.id);
  const { reason } = waterfallView(
    found,
    { first: second, second: first, what: valuedName(view) },
    formats,
  );
  if (reason === '') return [];
  return [plain('What makes the difference to '), named(second), plain(`: ${reason}.`)];
}
