import type { Waterfall } from '../../engine/index.ts';
import type { Formats } from '../numbers.ts';
import { listOf } from '../phrases.ts';
import { layerWords } from '../itemWords.ts';
import { keysOf } from '../words.ts';

/** " 75 fewer incidents: −$4,800 of bills and −$4,800 of lost work."; nothing where their number is the same. */
export function preventionNote(
  { incidentsPrevented, preventedByLayer }: Waterfall,
  { count, moneyWhole }: Formats,
): string {
  const number = count(Math.abs(incidentsPrevented));
  if (number === '0' || Math.abs(incidentsPrevented) < 0.005) return '';
  const parts = keysOf(layerWords)
    .filter((layer) => Math.abs(preventedByLayer[layer]) >= 0.5)
    .map((layer) => `${moneyWhole(preventedByLayer[layer])} of ${layerWords[layer]}`);
  const isOne = number === '1';
  const change =
    incidentsPrevented > 0
      ? ` ${number} fewer ${isOne ? 'incident' : 'incidents'}`
      : ` ${number} more ${isOne ? 'incident' : 'incidents'}`;
  return `${change}${parts.length === 0 ? '' : `: ${listOf(parts)}`}.`;
}
