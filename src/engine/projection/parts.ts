import type { Arrangement } from '../input/arrangement.ts';
import type { Composition, PartTerms, Plan, StaffTerms } from '../input/plan.ts';
import { criticalEstate, type EstateShare, wholeEstate } from '../incidents/rates.ts';

/** One part of a plan: an arrangement over a share of the estate, with own staff before it or not. */
export interface Part {
  readonly arrangement: Arrangement;
  readonly staff: StaffTerms | null;
  readonly side: 'whole' | 'critical' | 'rest';
  readonly estate: EstateShare;
  /** The critical side's share, whichever side this is; the whole estate where there is one side. */
  readonly critical: EstateShare;
}

/** The active parts of a plan that is not a switch; a part with share 0 of everything is none. */
export function partsOf(
  composition: Exclude<Composition, { kind: 'switch' }>,
  plans: readonly Plan[],
): readonly Part[] {
  switch (composition.kind) {
    case 'single':
      return [wholePart(composition.arrangement, null)];
    case 'staffFirst':
      return [wholePart(resolveTerms(composition.overflow, plans), composition.staff)];
    case 'mix':
      return sidesOf(composition, plans).filter(isActive);
  }
}

/** Both sides of a mix, whether active or not: critical, rest. */
export function sidesOf(
  composition: Extract<Composition, { kind: 'mix' }>,
  plans: readonly Plan[],
): readonly [Part, Part] {
  const critical = criticalEstate(composition.criticalShare);
  const sided = { staff: null, critical };
  return [
    {
      ...sided,
      arrangement: resolveTerms(composition.critical, plans),
      side: 'critical',
      estate: critical,
    },
    {
      ...sided,
      arrangement: resolveTerms(composition.rest, plans),
      side: 'rest',
      estate: remainder(critical),
    },
  ];
}

export function isActive({ estate }: Part): boolean {
  const { users, devices, servers, sites, organisation } = estate;
  return users > 0 || devices > 0 || servers > 0 || sites > 0 || organisation > 0;
}

/** The arrangement a part stands for: its own, or another plan's with the overridden terms replaced. */
export function resolveTerms(terms: PartTerms, plans: readonly Plan[]): Arrangement {
  if (terms.kind === 'own') return terms.arrangement;
  const composition = plans.find(({ id }) => id === terms.planId)?.composition;
  if (composition?.kind !== 'single') {
    throw new Error(`A part follows "${terms.planId}", which the input check should have refused.`);
  }
  return Object.entries(terms.overrides).reduce<Arrangement>(
    (arrangement, [path, value]) => replaced(arrangement, path.split('.'), value) as Arrangement,
    composition.arrangement,
  );
}

/** A copy of `node` with the number at `path` replaced. */
function replaced(node: unknown, path: readonly string[], value: number): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(node)) {
    return node.map((item: unknown, index) =>
      index === Number(key) ? replaced(item, rest, value) : item,
    );
  }
  const record = (node ?? {}) as Readonly<Record<string, unknown>>;
  return { ...record, [key]: replaced(record[key], rest, value) };
}

function wholePart(arrangement: Arrangement, staff: StaffTerms | null): Part {
  return { arrangement, staff, side: 'whole', estate: wholeEstate, critical: wholeEstate };
}

/** What a critical share leaves. */
export function remainder(critical: EstateShare): EstateShare {
  return {
    users: 1 - critical.users,
    devices: 1 - critical.devices,
    servers: 1 - critical.servers,
    sites: 1 - critical.sites,
    organisation: 1 - critical.organisation,
  };
}
