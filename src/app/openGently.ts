import { whenIdle } from '../ui/whenIdle.ts';
import type { Simulator } from './simulator.ts';

/** From so many cores on, the page and its simulation don't get into each other's way. */
const enoughCores = 4;

/** How long a page takes to be drawn in all its parts on a slow machine, milliseconds. */
const openingMs = 1_500;

/** Where cores are few, the simulation waits until the page that opens is drawn. */
export function openGently(simulator: Pick<Simulator, 'rest' | 'goOn'>, cores: number): void {
  if (cores >= enoughCores) return;
  simulator.rest();
  setTimeout(() => whenIdle(simulator.goOn), openingMs);
}
