import { criticalIncidentShare } from '../incidents/rates.ts';
import { type BaselineLanes, fillCriticalShare } from './baselineLanes.ts';
import type { EstateLanes } from './estateLanes.ts';
import type { Figures } from './figures.ts';
import type { Lane } from './lanes.ts';
import type { TimelineLanes } from './timelineLanes.ts';

/** q, the share of a class's incidents that the critical part of a mix meets. */
export interface SideLanes {
  /** In the month at hand. */
  readonly critical: Lane;
  /** Works out month m (from 0). */
  fill(m: number, count: number): void;
}

export function createSideLanes(
  figures: Figures,
  of: BaselineLanes,
  estate: EstateLanes,
  timeline: TimelineLanes,
  width: number,
): SideLanes {
  if (estate.isEven) return { critical: evenShare(figures, of, estate), fill: () => undefined };
  const critical = new Float64Array(width);
  return {
    critical,
    fill(m, count) {
      fillCriticalShare(critical, of, estate, timeline, m, count);
    },
  };
}

/** One share of everything: the counts move nothing. */
function evenShare(
  figures: Figures,
  { criticalWeight: weight }: BaselineLanes,
  { organisation: share }: EstateLanes,
): Lane {
  return figures.following([share, weight], (i) =>
    criticalIncidentShare(share[i] as number, weight[i] as number),
  );
}
