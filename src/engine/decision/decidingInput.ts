import type { InputFlips, TornadoBar } from './contract.ts';

/**
 * The input that would decide: of those whose range contains a flip the one with the largest swing; where
 * none does, the one whose flip is nearest, relative to where it stands.
 *
 * @param bars of the tornado, the largest swing first
 * @returns a path; null: nothing flips anywhere
 */
export function decidingInput(
  bars: readonly TornadoBar[],
  inputs: readonly InputFlips[],
): string | null {
  const turning = new Set(inputs.filter(flipsInRange).map(({ path }) => path));
  const moved = bars.flatMap(({ path, twins = [] }) => [path, ...twins]);
  const decides = moved.find((path) => turning.has(path));
  if (decides !== undefined) return decides;
  const near = inputs
    .map((each) => ({ path: each.path, distance: distanceOf(each) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .toSorted((one, other) => one.distance - other.distance);
  return near[0]?.path ?? null;
}

function flipsInRange({ low, high, flips }: InputFlips): boolean {
  if (low === null || high === null) return false;
  return flips.some(({ below, above }) => below >= low && above <= high);
}

/** Distance of the nearest flip over the figure itself, or over the width of the interval where that is 0. */
function distanceOf({ typical, from, to, flips }: InputFlips): number {
  const unit = typical === 0 ? to - from : Math.abs(typical);
  return flips.reduce(
    (least, { value }) => Math.min(least, Math.abs(value - typical) / unit),
    Number.POSITIVE_INFINITY,
  );
}
