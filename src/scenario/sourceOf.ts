import type { ReferenceId } from '../reference/figures.ts';
import type { Scenario } from '../schema/scenario.ts';
import { cite, isCited } from './defaults/cited.ts';
import { defaultIncidentClasses } from './defaults/incidentClasses.ts';
import { defaultEstate, defaultFinance, defaultOrganisation } from './defaults/organisation.ts';
import { defaultStaff } from './defaults/staff.ts';
import { type BillingKind, citedArrangements } from './defaults/standardTerms.ts';
import { type Keyed, keyed, segmentsOf, valueAt } from './path.ts';
import { presetProfile } from './presetProfiles.ts';
import { citedOrganisation } from './presets.ts';

/**
 * The reference figure behind the default of the quantity at a path, whatever it was edited to;
 * undefined where a quantity has no default of its own (an added tier, an extra).
 */
export function sourceOf(scenario: Scenario, path: string): ReferenceId | undefined {
  const segments = segmentsOf(path);
  const [root, index, , ...below] = segments;
  if (root === 'plans') return sourceInPlan(scenario, segments.slice(0, 3), below);
  if (root === 'incidentClasses') return sourceInClass(scenario, Number(index), segments.slice(2));
  const profile = presetProfile(scenario.preset);
  const cited = {
    organisation: profile ? citedOrganisation(profile) : defaultOrganisation,
    estate: defaultEstate,
    finance: defaultFinance,
  };
  return figureAt(cited, scenario, segments);
}

function sourceInClass(
  { incidentClasses }: Scenario,
  index: number,
  segments: readonly string[],
): ReferenceId | undefined {
  const incidentClass = incidentClasses[index];
  const cited =
    defaultIncidentClasses.find(({ id }) => id === incidentClass?.id) ?? defaultIncidentClasses[0];
  return figureAt(cited, incidentClass, segments);
}

function sourceInPlan(
  scenario: Scenario,
  compositionAt: readonly string[],
  [part = '', ...rest]: readonly string[],
): ReferenceId | undefined {
  const composition = valueAt(scenario, compositionAt);
  const found = keyed(composition)?.[part];
  if (part === 'criticalShare') return 'judgement.criticalShare';
  if (part === 'staff') return figureAt(defaultStaff, found, rest);
  if (part === 'arrangement') return sourceInArrangement(found, rest);
  if (rest[0] === 'overrides') return overrideSources[rest.slice(1).join('.')];
  return sourceInArrangement(keyed(found)?.['arrangement'], rest.slice(1));
}

/** A co-managed provider asks for a reduced fee. */
const overrideSources: Readonly<Record<string, ReferenceId>> = {
  'billing.perUserPerMonth': 'msp.user.basic',
};

function sourceInArrangement(found: unknown, segments: readonly string[]): ReferenceId | undefined {
  const kind = keyed(keyed(found)?.['billing'])?.['kind'];
  if (typeof kind !== 'string' || !Object.hasOwn(citedArrangements, kind)) return undefined;
  const cited = citedArrangements[kind as BillingKind];
  const withProjects = { ...cited, costs: { ...cited.costs, projectHoursPerYear: perPerson } };
  return figureAt(withProjects, found, segments);
}

const perPerson = cite('judgement.projectHours');

/** Walks the citations beside the document; an item of a list is found by its id. */
function figureAt(
  cited: unknown,
  found: unknown,
  [segment, ...rest]: readonly string[],
): ReferenceId | undefined {
  if (isCited(cited)) return cited.figure;
  if (segment === undefined) return undefined;
  const child = keyed(found)?.[segment];
  if (Array.isArray(cited)) return figureAt(itemLike(cited, child, segment), child, rest);
  return figureAt(keyed(cited)?.[segment], child, rest);
}

function itemLike(cited: readonly unknown[], item: unknown, segment: string): unknown {
  const id: unknown = keyed(item)?.['id'];
  if (id === undefined) return cited[Number(segment)];
  return cited.find((candidate: unknown): candidate is Keyed => keyed(candidate)?.['id'] === id);
}
