import { worldOf } from '../projection/world.ts';
import type { Figures } from './figures.ts';
import type { Lane } from './lanes.ts';
import type { Spell } from './layout.ts';
import { createPartsOfTrial } from './partsOfTrial.ts';
import type { InputDraws } from './ranges.ts';
import { createSeriesTable } from './seriesTable.ts';
import { createStanding, movesStanding } from './standingLanes.ts';
import { createTimeline, type TimelineLanes } from './timelineLanes.ts';

/** What runs over the months whatever the incidents. */
export interface StoryLanes {
  readonly timeline: TimelineLanes;
  /** [plan][month]: support spend that does not depend on incidents. */
  readonly standing: readonly (readonly Lane[])[];
  /** Works out the first `count` trials of the figures that are drawn. */
  fill(count: number): void;
}

/**
 * The projection's own functions at the inputs of one trial after another. Only figures that move
 * anything of this are written into the input; where none does, all trials are alike.
 */
export function createStoryLanes(
  draws: InputDraws,
  figures: Figures,
  spells: readonly Spell[],
  width: number,
): StoryLanes {
  const { input } = draws;
  const world = worldOf(input);
  const timeline = createTimeline(world, draws.paths, width);
  const parts = createPartsOfTrial(draws, spells);
  const costs = createStanding(input, spells);
  const standing = createSeriesTable(costs.series, width);
  costs.fill(world, parts.bySpell);
  standing.spread();
  const write = draws.writerOf(figures.drawn, movesStanding);
  const isMoved = draws.paths.some(movesStanding);
  const fillTrial = (trial: number) => {
    write(trial);
    timeline.put(trial);
    parts.follow();
    costs.fill(world, parts.bySpell);
    standing.put(trial);
  };
  return {
    timeline: timeline.lanes,
    standing: standing.lanes,
    fill(count) {
      if (!isMoved) return;
      for (let trial = 0; trial < count; trial += 1) fillTrial(trial);
      timeline.end(count);
      standing.end(count);
    },
  };
}
