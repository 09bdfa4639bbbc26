import type { FanName, LayerSet } from '../../engine/index.ts';
import { type ChartView, cumulativeChart } from '../charts.ts';
import { cumulativeFinding } from '../cumulativeFinding.ts';
import type { Formats } from '../numbers.ts';
import type { ResultView } from '../resultView.ts';
import { fanFinding } from './fanFinding.ts';
import { areCollapsed, fanLines } from './fanLines.ts';
import { fanTable } from './fanTable.ts';
import { precisionOf, simulationExplained } from './precision.ts';
import type { Simulated } from './simulated.ts';

/** Money spent since the start as a fan of futures; as expected lines while no futures are known. */
export function cumulativeFan(
  view: ResultView,
  layerSet: LayerSet,
  simulated: Simulated | null,
  formats: Formats,
): ChartView {
  const expected = cumulativeChart(view, layerSet, formats);
  const name: FanName = layerSet === 'supportSpend' ? 'cumulativeSupportSpend' : 'cumulativeAllIn';
  const lines = simulated && fanLines(simulated, view.plans, name);
  if (simulated === null || lines === null) return expected;
  const series = expected.series.map((line, index) => ({
    ...line,
    values: lines[index]?.median ?? line.values,
    bands: lines[index]?.bands ?? [],
    expectedEnd: line.values.at(-1) ?? 0,
  }));
  const isCollapsed = areCollapsed(lines);
  const finding = isCollapsed
    ? cumulativeFinding({ view, series, what: expected.what, formats })
    : fanFinding({
        lines,
        horizonText: view.horizonText,
        prefix: layerSet === 'supportSpend' ? 'Support bills: ' : '',
        formats,
      });
  return {
    ...expected,
    ...finding,
    aid: isCollapsed
      ? `${expected.name}. Every future is the same, so the range lies on its line.`
      : `${expected.name}: the median as a line, 5 and 8 in 10 futures as shades. A ring marks the expected end.`,
    series,
    isOutdated: !simulated.isCurrent,
    get table() {
      return fanTable({ view, simulated, lines, caption: `${expected.name}, simulated`, formats });
    },
    explain: [
      simulationExplained(simulated, formats),
      ...precisionOf(view, simulated, layerSet, formats),
      ...expected.explain,
    ],
  };
}
