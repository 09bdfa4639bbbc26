import type { Waterfall } from '../../engine/index.ts';
import { apportion } from '../apportion.ts';
import type { Formats } from '../numbers.ts';
import { listOf } from '../phrases.ts';
import { layerWords } from '../itemWords.ts';
import { keysOf } from '../words.ts';

/**
 * " 75 fewer incidents: −$4,800 of bills and −$4,800 of lost work."; nothing where their number is the same.
 *
 * @param printed what their bar reads, which the parts add up to, in whole steps
 */
export function preventionNote(
  { incidentsPrevented, preventedByLayer }: Waterfall,
  printed: { readonly total: number; readonly step: number },
  money: (amount: number) => string,
  { count }: Formats,
): string {
  const number = count(Math.abs(incidentsPrevented));
  if (number === '0' || Math.abs(incidentsPrevented) < 0.005) return '';
  const layers = keysOf(layerWords);
  const amounts = apportion(
    layers.map((layer) => preventedByLayer[layer]),
    printed.total,
    printed.step,
  );
  const parts = layers.flatMap((layer, index) => {
    const amount = amounts[index] as number;
    return Math.abs(amount) < printed.step / 2 ? [] : [`${money(amount)} of ${layerWords[layer]}`];
  });
  const isOne = number === '1';
  const change =
    incidentsPrevented > 0
      ? ` ${number} fewer ${isOne ? 'incident' : 'incidents'}`
      : ` ${number} more ${isOne ? 'incident' : 'incidents'}`;
  return `${change}${parts.length === 0 ? '' : `: ${listOf(parts)}`}.`;
}
