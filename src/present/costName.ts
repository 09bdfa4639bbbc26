import { listOf, uncapitalised } from './phrases.ts';
import type { ResultView } from './resultView.ts';
import { keysOf, layerNames } from './words.ts';

/**
 * What the all-in figure counts, as it stands under a figure: "all in", "support bills only",
 * "lost productivity and direct losses only", "no layer counted".
 */
export function costName({ layers }: ResultView): string {
  if (layers.length === 0) return 'no costs counted';
  if (layers.length === keysOf(layerNames).length) return 'all in';
  return `${listOf(layers.map((layer) => uncapitalised(layerNames[layer])))} only`;
}

/** "all in, in present value": of a cost that is discounted where costs are. */
export function valuedName(view: ResultView): string {
  return view.isPresentValue ? `${costName(view)}, in present value` : costName(view);
}

/** Whether the all-in cost is the support bills and nothing else. */
export function isBillsOnly({ layers }: ResultView): boolean {
  return layers.length === 1 && layers[0] === 'supportSpend';
}

/** " Costs: support bills only, in present value." after a sentence; nothing where every cost counts as it is paid. */
export function costNote(view: ResultView): string {
  const isPartial = view.layers.length < keysOf(layerNames).length;
  const asides = [
    ...(isPartial ? [costName(view)] : []),
    ...(view.isPresentValue ? ['in present value'] : []),
  ];
  return asides.length === 0 ? '' : ` Costs: ${asides.join(', ')}.`;
}

/** "all in, undiscounted": of a cost that is never discounted, said where others are. */
export function cashName(view: ResultView): string {
  return view.isPresentValue ? `${costName(view)}, undiscounted` : costName(view);
}
