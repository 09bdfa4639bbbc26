import type { Waterfall } from '../../engine/index.ts';
import type { Formats } from '../numbers.ts';
import { listOf } from '../phrases.ts';
import { keysOf } from '../words.ts';

const layerWords = {
  supportSpend: 'bills',
  lostProductivity: 'lost work',
  lostContribution: 'lost contribution',
  directLosses: 'direct losses',
} as const;

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
  const word = incidentsPrevented > 0 ? 'fewer' : 'more';
  const noun = number === '1' ? 'incident' : 'incidents';
  return ` ${number} ${word} ${noun}${parts.length === 0 ? '' : `: ${listOf(parts)}`}.`;
}
