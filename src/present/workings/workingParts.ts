import type {
  Arrangement,
  Composition,
  CriticalShare,
  PartTerms,
  StaffTerms,
  TimelineSeries,
} from '../../engine/index.ts';
import type { PlanDocument, Scenario, Uncertain } from '../../schema/scenario.ts';

/** A figure for each thing that can break or be charged for. */
export interface Counted {
  readonly users: number;
  readonly devices: number;
  readonly servers: number;
  readonly sites: number;
  readonly organisation: number;
}

/** One part of a plan as it stands in month 1. */
export interface WorkingPart {
  /** '' for the whole estate, "critical systems", "other systems". */
  readonly name: string;
  readonly side: 'whole' | 'critical' | 'rest';
  readonly arrangement: Arrangement<Uncertain>;
  readonly staff: StaffTerms<Uncertain> | null;
  /** Share of each resource on the critical side; 1 where there is one side. */
  readonly critical: Counted;
  /** What the part looks after in month 1. */
  readonly counts: Counted;
}

/** The counts of month 1. */
export function countsInMonth1(timeline: TimelineSeries): Counted {
  const first = (series: Iterable<number>): number => {
    const [value = 0] = series;
    return value;
  };
  return {
    users: first(timeline.headcount),
    devices: first(timeline.devices),
    servers: first(timeline.servers),
    sites: first(timeline.sites),
    organisation: 1,
  };
}

/** The active parts of a plan in month 1; of a switch, those of the plan then in force. */
export function partsInMonth1(
  { plans }: Scenario,
  planId: string,
  counts: Counted,
): readonly WorkingPart[] {
  const composition = compositionOf(plans, planId);
  if (composition?.kind !== 'switch') return partsOf(composition, plans, counts);
  const inForce = composition.month > 1 ? composition.fromPlanId : composition.toPlanId;
  const found = compositionOf(plans, inForce);
  return found?.kind === 'switch' ? [] : partsOf(found, plans, counts);
}

function partsOf(
  composition: Exclude<Composition<Uncertain>, { kind: 'switch' }> | undefined,
  plans: readonly PlanDocument[],
  counts: Counted,
): readonly WorkingPart[] {
  const whole = { name: '', side: 'whole', critical: every(1), counts } as const;
  switch (composition?.kind) {
    case undefined:
      return [];
    case 'single':
      return [{ ...whole, arrangement: composition.arrangement, staff: null }];
    case 'staffFirst': {
      const arrangement = resolved(composition.overflow, plans);
      return arrangement ? [{ ...whole, arrangement, staff: composition.staff }] : [];
    }
    case 'mix':
      return mixParts(composition, plans, counts);
  }
}

function mixParts(
  { criticalShare, critical, rest }: Extract<Composition<Uncertain>, { kind: 'mix' }>,
  plans: readonly PlanDocument[],
  counts: Counted,
): readonly WorkingPart[] {
  const share = sharesOf(criticalShare);
  const within = mapped(counts, (count, key) =>
    key === 'organisation' ? share[key] : Math.floor(share[key] * count + 0.5),
  );
  const sides = [
    {
      name: 'critical systems',
      side: 'critical',
      terms: critical,
      counts: within,
      isActive: Object.values(share).some((each: number) => each > 0),
    },
    {
      name: 'other systems',
      side: 'rest',
      terms: rest,
      counts: mapped(counts, (count, key) => count - within[key]),
      isActive: Object.values(share).some((each: number) => each < 1),
    },
  ] as const;
  return sides.flatMap(({ terms, isActive, ...part }) => {
    const arrangement = resolved(terms, plans);
    return isActive && arrangement ? [{ ...part, arrangement, staff: null, critical: share }] : [];
  });
}

function sharesOf(share: CriticalShare<Uncertain>): Counted {
  const everything = share.everything.typical;
  return {
    users: share.users?.typical ?? everything,
    devices: share.devices?.typical ?? everything,
    servers: share.servers?.typical ?? everything,
    sites: share.sites?.typical ?? everything,
    organisation: everything,
  };
}

/** The terms a part stands for: its own, or another plan's with what is overridden replaced. */
function resolved(
  terms: PartTerms<Uncertain>,
  plans: readonly PlanDocument[],
): Arrangement<Uncertain> | undefined {
  if (terms.kind === 'own') return terms.arrangement;
  const followed = compositionOf(plans, terms.planId);
  if (followed?.kind !== 'single') return undefined;
  return Object.entries(terms.overrides).reduce<Arrangement<Uncertain>>(
    (arrangement, [path, value]) =>
      replaced(arrangement, path.split('.'), value) as Arrangement<Uncertain>,
    followed.arrangement,
  );
}

function replaced(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(node)) {
    return node.map((item: unknown, index) =>
      index === Number(key) ? replaced(item, rest, value) : item,
    );
  }
  const record = (node ?? {}) as Readonly<Record<string, unknown>>;
  return { ...record, [key]: replaced(record[key], rest, value) };
}

function compositionOf(plans: readonly PlanDocument[], planId: string) {
  return plans.find(({ id }) => id === planId)?.composition;
}

function every(value: number): Counted {
  return { users: value, devices: value, servers: value, sites: value, organisation: value };
}

function mapped(counts: Counted, change: (count: number, key: keyof Counted) => number): Counted {
  return {
    users: change(counts.users, 'users'),
    devices: change(counts.devices, 'devices'),
    servers: change(counts.servers, 'servers'),
    sites: change(counts.sites, 'sites'),
    organisation: change(counts.organisation, 'organisation'),
  };
}
