import { segmentsOf, valueAt } from '../../scenario/path.ts';
import type { Scenario } from '../../schema/scenario.ts';

/** What stood at a path of the preset; a plan and a kind of incident are found by id, not by place. */
export function defaultAt(
  scenario: Scenario,
  defaults: Scenario | undefined,
  path: string,
): unknown {
  if (defaults === undefined) return undefined;
  const [list, index = '', ...rest] = segmentsOf(path);
  if (list !== 'plans' && list !== 'incidentClasses') return valueAt(defaults, segmentsOf(path));
  const id = scenario[list][Number(index)]?.id;
  const place = defaults[list].findIndex((item) => item.id === id);
  return place < 0 ? undefined : valueAt(defaults, [list, String(place), ...rest]);
}
