import type { MapQuestion } from '../../engine/index.ts';
import { regimeMapView } from '../../present/decision/regimeMapView.ts';
import type { Formats } from '../../present/numbers.ts';
import type { ResultView } from '../../present/resultView.ts';
import { valueAt } from '../../scenario/path.ts';
import type { Asked } from './asked.ts';

/** The map of an answer, with the scenario that was asked about on it. */
export function mapView(
  view: ResultView,
  { question, job, answer }: NonNullable<Asked<MapQuestion>['latest']>,
  formats: Formats,
) {
  const { across, up, planIds } = question;
  const here = [figureIn(job.input, across.path), figureIn(job.input, up.path)] as const;
  return regimeMapView(view, { planIds, across, up, cells: answer, here }, formats);
}

/** The figure at a dotted path of an engine input. */
function figureIn(input: object, path: string): number {
  const found = valueAt(input, path.split('.'));
  return typeof found === 'number' ? found : Number.NaN;
}
