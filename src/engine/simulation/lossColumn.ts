import { quantileAt, type QuantileTable } from '../distributions/quantileTable.ts';
import { nextIncident, saltedBits, salts } from '../random/saltedBits.ts';
import type { Cells } from './cells.ts';
import type { Lane } from './lanes.ts';
import type { Column } from './selection.ts';

/** What is paid back of a direct loss: everything between retention and retention + limit. */
export interface InsuranceLanes {
  readonly retention: Lane;
  readonly retentionAndLimit: Lane;
}

/**
 * Direct losses after insurance, min(L, R) + (L − R − limit)⁺ per occurrence, money.
 *
 * @param table unit losses; null for losses without spread
 */
export function fillDirectLoss(
  column: Column,
  { keyLow, keyHigh, offset, struck, struckCount }: Cells,
  table: QuantileTable | null,
  means: Lane,
  general: Lane,
  insurance: InsuranceLanes | null,
): void {
  for (let n = 0; n < struckCount; n += 1) {
    const i = struck[n] as number;
    const end = offset[i + 1] as number;
    const mean = (means[i] as number) * (general[i] as number);
    const { retention, top } = coverOf(insurance, i);
    const high = keyHigh[i] as number;
    let low = keyLow[i] as number;
    for (let at = offset[i] as number; at < end; at += 1) {
      const bits = saltedBits(low, high, salts.directLoss);
      low = nextIncident(low);
      const loss = mean * (table === null ? 1 : quantileAt(table, bits));
      column[at] = Math.min(loss, retention) + Math.max(0, loss - top);
    }
  }
}

function coverOf(insurance: InsuranceLanes | null, i: number) {
  if (insurance === null) {
    return { retention: Number.POSITIVE_INFINITY, top: Number.POSITIVE_INFINITY };
  }
  return {
    retention: insurance.retention[i] as number,
    top: insurance.retentionAndLimit[i] as number,
  };
}
