import type { Lines } from '../projection/lines.ts';

/** Takes everything back out of lines. */
export function clearLines({ spend, losses, quantities }: Lines): void {
  for (const all of [spend, losses, quantities]) {
    for (const series of Object.values(all)) series.fill(0);
  }
}
