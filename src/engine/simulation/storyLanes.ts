import { fillWorld, worldOf } from '../projection/world.ts';
import type { Figures } from './figures.ts';
import { createSeriesWriter, type Lane, laneList } from './lanes.ts';
import type { Spell } from './layout.ts';
import { createPartsOfTrial } from './partsOfTrial.ts';
import type { InputDraws } from './ranges.ts';
import { createStanding, movesStanding } from './standingLanes.ts';
import { createTimelineLanes, type TimelineLanes, timelineSeries } from './timelineLanes.ts';
import { touched } from './touched.ts';

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
  const months = input.horizonMonths;
  const timeline = createTimelineLanes(months, width);
  const standing = input.plans.map(() => laneList(months, width));
  const world = worldOf(input);
  const parts = createPartsOfTrial(draws, spells);
  const costs = createStanding(input, spells);
  costs.fill(world, parts.bySpell);
  const all = [
    ...timelineSeries(world, timeline),
    ...costs.series.map((series, p) => [series, standing[p] as readonly Lane[]] as const),
  ];
  for (const [series, lanes] of all)
    for (const [m, lane] of lanes.entries()) lane.fill(series[m] as number);
  const write = draws.writerOf(figures.drawn, movesStanding);
  const movesWorld = touched(draws.paths, /^(organisation|finance)\./);
  const moved = movesWorld ? all : all.slice(-costs.series.length);
  const writers = moved.map(([series, lanes]) => ({ series, to: createSeriesWriter(lanes) }));
  const isMoved = draws.paths.some(movesStanding);
  return {
    timeline,
    standing,
    fill(count) {
      if (!isMoved) return;
      for (let trial = 0; trial < count; trial += 1) {
        write(trial);
        if (movesWorld) fillWorld(world);
        parts.follow();
        costs.fill(world, parts.bySpell);
        for (const { series, to } of writers) to.put(series, trial);
      }
      for (const { to } of writers) to.end(count);
    },
  };
}
