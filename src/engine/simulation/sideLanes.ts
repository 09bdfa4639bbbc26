import { criticalIncidentShare } from '../incidents/rates.ts';
import { type BaselineLanes, fillCriticalShare } from './baselineLanes.ts';
import type { EstateLanes } from './estateLanes.ts';
import type { Figures } from './figures.ts';
import type { Lane } from './lanes.ts';
import type { TimelineLanes } from './timelineLanes.ts';

/** The shares of a class's incidents that the parts of a spell look after, in the month at hand. */
export interface SideLanes {
  /** By part. */
  readonly shares: readonly Lane[];
  /** Works out month m (from 0). */
  fill(m: number, count: number): void;
}

/** q and 1 − q for a mix, 1 for a single part. */
export function createSideLanes(
  figures: Figures,
  of: BaselineLanes,
  critical: EstateLanes | null,
  timeline: TimelineLanes,
  width: number,
): SideLanes {
  if (critical === null) return { shares: [figures.fixed(1)], fill: () => undefined };
  if (critical.isEven) return evenSides(figures, of, critical);
  const [q, rest] = [new Float64Array(width), new Float64Array(width)];
  return {
    shares: [q, rest],
    fill(m, count) {
      fillCriticalShare(q, of, critical, timeline, m, count);
      for (let i = 0; i < count; i += 1) rest[i] = 1 - (q[i] as number);
    },
  };
}

/** One share of everything: the counts move nothing. */
function evenSides(
  figures: Figures,
  { criticalWeight: weight }: BaselineLanes,
  { organisation: share }: EstateLanes,
): SideLanes {
  const q = figures.following([share, weight], (i) =>
    criticalIncidentShare(share[i] as number, weight[i] as number),
  );
  const rest = figures.following([q], (i) => 1 - (q[i] as number));
  return { shares: [q, rest], fill: () => undefined };
}
