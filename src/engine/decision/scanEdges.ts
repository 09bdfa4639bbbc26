import type { ModelInput } from '../input/model.ts';

/** Figures along which fees by the head step, and the terms that say where. */
const byTheHead = /(^organisation\.headcount|(^|\.)minimumSeats)$/;
const headEdge = /(^|\.)(fromUsers|minimumSeats)$/;
/** The size of a block, and where its price list steps. */
const bySize = /(^|\.)blockHours$/;
const sizeEdge = /(^|\.)fromHours$/;

/** Values of the figure at a path at which terms of any plan step: tiers, least seats, sizes of blocks. */
export function edgesOf({ plans, organisation }: ModelInput, path: string): readonly number[] {
  if (bySize.test(path)) return figuresNamed(plans, sizeEdge);
  if (!byTheHead.test(path)) return [];
  return [organisation.headcount, ...figuresNamed(plans, headEdge)];
}

function figuresNamed(node: unknown, name: RegExp): readonly number[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: readonly [string, unknown]) =>
    typeof value === 'number' && name.test(key) ? [value] : figuresNamed(value, name),
  );
}
