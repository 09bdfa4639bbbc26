import type { Scenario } from '../schema/scenario.ts';
import { type Cited, cite, isCited } from './defaults/cited.ts';
import { defaultIncidentClasses } from './defaults/incidentClasses.ts';
import { defaultEstate, defaultFinance, defaultOrganisation } from './defaults/organisation.ts';
import {
  type BillingKind,
  citedArrangements,
  citedInSetting,
  citedStaff,
  type Setting,
} from './defaults/standardTerms.ts';
import { type Keyed, keyed, segmentsOf, valueAt } from './path.ts';
import { presetProfile } from './presetProfiles.ts';
import { citedIncidentClasses, citedOrganisation } from './presets.ts';

/**
 * The citation behind the default of the quantity at a path, whatever it was edited to; undefined
 * where a quantity has no default of its own (an added tier, an extra).
 */
export function citedAt(scenario: Scenario, path: string): Cited | undefined {
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
  { preset, incidentClasses }: Scenario,
  index: number,
  segments: readonly string[],
): Cited | undefined {
  const profile = presetProfile(preset);
  const usual = profile ? citedIncidentClasses(profile) : defaultIncidentClasses;
  const incidentClass = incidentClasses[index];
  const cited = usual.find(({ id }) => id === incidentClass?.id) ?? usual[0];
  return figureAt(cited, incidentClass, segments);
}

function sourceInPlan(
  scenario: Scenario,
  compositionAt: readonly string[],
  [part = '', ...rest]: readonly string[],
): Cited | undefined {
  const composition = valueAt(scenario, compositionAt);
  const found = keyed(composition)?.[part];
  if (part === 'criticalShare') return cite('judgement.criticalShare');
  if (part === 'staff') return figureAt(citedStaff, found, rest);
  const setting = presetProfile(scenario.preset) ?? { headcount: usualHeadcount };
  if (part === 'arrangement') return sourceInArrangement(found, rest, setting);
  if (rest[0] === 'overrides') return citedOverrides[rest.slice(1).join('.')];
  return sourceInArrangement(keyed(found)?.['arrangement'], rest.slice(1), setting);
}

/** A co-managed provider asks for a reduced fee. */
const citedOverrides: Readonly<Record<string, Cited>> = {
  'billing.perUserPerMonth': cite('msp.user.basic'),
};

/** Size of a scenario that began from no preset: one with ordinary terms. */
const usualHeadcount = 20;

function sourceInArrangement(
  found: unknown,
  segments: readonly string[],
  setting: Setting,
): Cited | undefined {
  const kind = keyed(keyed(found)?.['billing'])?.['kind'];
  if (typeof kind !== 'string' || !Object.hasOwn(citedArrangements, kind)) return undefined;
  return figureAt(citedInSetting(kind as BillingKind, setting), found, segments);
}

/** Walks the citations beside the document; an item of a list is found by its id. */
function figureAt(
  cited: unknown,
  found: unknown,
  [segment, ...rest]: readonly string[],
): Cited | undefined {
  if (isCited(cited)) return cited;
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
