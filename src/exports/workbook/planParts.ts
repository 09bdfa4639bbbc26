import type {
  Arrangement,
  Composition,
  CriticalShare,
  PartTerms,
  Plan,
  StaffTerms,
} from '../../engine/index.ts';
import type { Cells } from './inputCells.ts';

/** Share of each resource that a part looks after, as formulas write it. */
export interface EstateCells {
  readonly users: string;
  readonly devices: string;
  readonly servers: string;
  readonly sites: string;
  readonly organisation: string;
}

/** One part of a plan; both sides of a mix are there even where one has no share. */
export interface PartCells {
  readonly title: string;
  readonly arrangement: Cells<Arrangement>;
  readonly staff: Cells<StaffTerms> | null;
  readonly side: 'whole' | 'critical' | 'rest';
  readonly estate: EstateCells;
  /** The critical side's share, whichever side this is. */
  readonly critical: EstateCells;
  /** 1 where the part has any share, else 0; null where it always has. */
  readonly active: string | null;
}

type Plans = readonly Cells<Plan>[];

/** The parts of a plan that is not a switch. */
export function partCells(
  composition: Exclude<Cells<Composition>, { kind: 'switch' }>,
  plans: Plans,
): readonly PartCells[] {
  switch (composition.kind) {
    case 'single':
      return [whole('The whole estate', composition.arrangement, null)];
    case 'staffFirst':
      return [whole('Own staff first', resolved(composition.overflow, plans), composition.staff)];
    case 'mix':
      return sides(composition, plans);
  }
}

const everything: EstateCells = {
  users: '1',
  devices: '1',
  servers: '1',
  sites: '1',
  organisation: '1',
};

function whole(
  title: string,
  arrangement: Cells<Arrangement>,
  staff: Cells<StaffTerms> | null,
): PartCells {
  const side = { side: 'whole', estate: everything, critical: everything, active: null } as const;
  return { title, arrangement, staff, ...side };
}

function sides(
  { criticalShare, critical, rest }: Extract<Cells<Composition>, { kind: 'mix' }>,
  plans: Plans,
): readonly PartCells[] {
  const share = estateOf(criticalShare);
  const left = others(share);
  return [
    {
      title: 'The critical part',
      arrangement: resolved(critical, plans),
      staff: null,
      side: 'critical',
      estate: share,
      critical: share,
      active: someOf(share),
    },
    {
      title: 'The rest',
      arrangement: resolved(rest, plans),
      staff: null,
      side: 'rest',
      estate: left,
      critical: share,
      active: someOf(left),
    },
  ];
}

function estateOf(share: Cells<CriticalShare>): EstateCells {
  return {
    users: share.users ?? share.everything,
    devices: share.devices ?? share.everything,
    servers: share.servers ?? share.everything,
    sites: share.sites ?? share.everything,
    organisation: share.everything,
  };
}

function others(estate: EstateCells): EstateCells {
  return {
    users: `(1-${estate.users})`,
    devices: `(1-${estate.devices})`,
    servers: `(1-${estate.servers})`,
    sites: `(1-${estate.sites})`,
    organisation: `(1-${estate.organisation})`,
  };
}

function someOf(estate: EstateCells): string {
  return `IF(MAX(${[...new Set(Object.values(estate) as string[])].join(',')})>0,1,0)`;
}

/** The terms a part stands for: its own, or another plan's cells with the overridden ones replaced. */
function resolved(terms: Cells<PartTerms>, plans: Plans): Cells<Arrangement> {
  if (terms.kind === 'own') return terms.arrangement;
  const composition = plans.find(({ id }) => id === terms.planId)?.composition;
  if (composition?.kind !== 'single') {
    throw new Error(`A part follows "${terms.planId}", which the input check should have refused.`);
  }
  return Object.entries(terms.overrides).reduce<Cells<Arrangement>>(
    (arrangement, [path, cell]) =>
      replaced(arrangement, path.split('.'), cell) as Cells<Arrangement>,
    composition.arrangement,
  );
}

function replaced(node: unknown, path: readonly string[], cell: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return cell;
  if (Array.isArray(node)) {
    return node.map((item: unknown, at) =>
      at === Number(key) ? replaced(item, rest, cell) : item,
    );
  }
  const record = (node ?? {}) as Readonly<Record<string, unknown>>;
  return { ...record, [key]: replaced(record[key], rest, cell) };
}
