import type { ModelInput } from '../input/model.ts';
import { criticalEstate, type EstateShare } from '../incidents/rates.ts';
import type { Figures } from './figures.ts';
import type { Lane } from './lanes.ts';
import type { Slot, Spell } from './layout.ts';

const resources = ['users', 'devices', 'servers', 'sites'] as const;

/** Share of each resource that the critical side of a mix looks after. */
export interface EstateLanes extends Readonly<Record<keyof EstateShare, Lane>> {
  /** Whether no resource has a share of its own. */
  readonly isEven: boolean;
}

/** The critical side of a spell; null where there is one side. */
export function criticalLanes(
  figures: Figures,
  { plans }: ModelInput,
  { source }: Spell,
): EstateLanes | null {
  const composition = plans[source]?.composition;
  if (composition?.kind !== 'mix') return null;
  const { criticalShare } = composition;
  const shares = criticalEstate(criticalShare);
  const at = (name: 'everything' | (typeof resources)[number]) =>
    figures.at(
      `plans.${source}.composition.criticalShare.${name}`,
      criticalShare[name] ?? shares.organisation,
    );
  const of = (name: (typeof resources)[number]) =>
    at(criticalShare[name] === undefined ? 'everything' : name);
  return {
    users: of('users'),
    devices: of('devices'),
    servers: of('servers'),
    sites: of('sites'),
    organisation: at('everything'),
    isEven: resources.every((name) => criticalShare[name] === undefined),
  };
}

/** 1 in trials in which a part has something to look after, 0 in the others. */
export function activeLane(
  figures: Figures,
  critical: EstateLanes | null,
  side: Slot['side'],
): Lane {
  if (critical === null) return figures.fixed(1);
  const shares = [...resources, 'organisation' as const].map((name) => critical[name]);
  const left = (share: number) => (side === 'rest' ? 1 - share : share);
  return figures.following(shares, (i) =>
    Number(shares.some((share) => left(share[i] as number) > 0)),
  );
}

/** A part's share of what belongs to the organisation as a whole. */
export function organisationShare(
  figures: Figures,
  critical: EstateLanes | null,
  side: Slot['side'],
): Lane {
  if (critical === null) return figures.fixed(1);
  const { organisation } = critical;
  if (side === 'critical') return organisation;
  return figures.following([organisation], (i) => 1 - (organisation[i] as number));
}
