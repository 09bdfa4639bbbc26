import type { ReferenceId } from '../reference/figures.ts';
import type { Scenario } from '../schema/scenario.ts';
import { isCited } from './defaults/cited.ts';
import { defaultIncidentClasses } from './defaults/incidentClasses.ts';
import { defaultEstate, defaultFinance, defaultOrganisation } from './defaults/organisation.ts';
import { defaultStaff } from './defaults/staff.ts';
import {
  type BillingKind,
  citedArrangements,
  citedInSetting,
  type Setting,
} from './defaults/standardTerms.ts';
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
  const setting = { headcount: presetProfile(scenario.preset)?.headcount ?? usual };
  if (part === 'arrangement') return sourceInArrangement(found, rest, setting);
  if (rest[0] === 'overrides') return overrideSources[rest.slice(1).join('.')];
  return sourceInArrangement(keyed(found)?.['arrangement'], rest.slice(1), setting);
}

/** A co-managed provider asks for a reduced fee. */
const overrideSources: Readonly<Record<string, ReferenceId>> = {
  'billing.perUserPerMonth': 'msp.user.basic',
};

/** Size of a scenario that began from no preset: one with ordinary terms. */
const usual = 20;

function sourceInArrangement(
  found: unknown,
  segments: readonly string[],
  setting: Setting,
): ReferenceId | undefined {
  const kind = keyed(keyed(found)?.['billing'])?.['kind'];
  if (typeof kind !== 'string' || !Object.hasOwn(citedArrangements, kind)) return undefined;
  return figureAt(citedInSetting(kind as BillingKind, setting), found, segments);
}

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
