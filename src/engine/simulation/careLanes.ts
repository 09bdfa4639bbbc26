import type { ModelInput } from '../input/model.ts';
import { preventionByUpkeep } from '../projection/upkeep.ts';
import { type EstateLanes, organisationShare } from './estateLanes.ts';
import type { Figures } from './figures.ts';
import type { Lane } from './lanes.ts';
import type { HeldPart } from './slotLanes.ts';
import { classTermLane, providerService, staffService, termLane } from './termLanes.ts';

/** What a part does for the estate, by trial. */
export interface CareLanes {
  /** κμ */
  readonly kept: Lane;
  readonly rampMonths: Lane;
  /** κ·prevention at full effect, by class. */
  readonly prevented: readonly Lane[];
  /** The part's share of the organisation. */
  readonly organisation: Lane;
}

export function createCareLanes(
  figures: Figures,
  { incidentClasses, estate }: ModelInput,
  { part, paths }: HeldPart,
  critical: EstateLanes | null,
): CareLanes {
  const service = staffService(part, paths) ?? providerService(part, paths);
  const promiseKept = figures.at('estate.promiseKept', estate.promiseKept);
  const multiplier = figures.at('estate.unmanagedMultiplier', estate.unmanagedMultiplier);
  const maintained = termLane(figures, service, 'maintainedShare');
  const byUpkeep = figures.following([maintained, multiplier], (i) =>
    preventionByUpkeep(maintained[i] as number, multiplier[i] as number),
  );
  const keptOf = (of: Lane) =>
    figures.following([promiseKept, of], (i) => (promiseKept[i] as number) * (of[i] as number));
  return {
    kept: keptOf(maintained),
    rampMonths: termLane(figures, service, 'rampMonths'),
    prevented: incidentClasses.map(({ id }) =>
      keptOf(classTermLane(figures, service, id, 'prevention') ?? byUpkeep),
    ),
    organisation: organisationShare(figures, critical, part.side),
  };
}
