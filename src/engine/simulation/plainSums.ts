import type { QuantileTable } from '../distributions/quantileTable.ts';
import { nextIncident, saltedBits, salts } from '../random/saltedBits.ts';
import type { Cells } from './cells.ts';
import type { Lane } from './lanes.ts';
import { plainBill, type PlainLanes } from './plainBill.ts';
import { labourUnit } from './unitDraws.ts';
import { fixedOf, type HourTerms, perLabourOf, perWaitOf, smaller, type Sums } from './slotSums.ts';

/**
 * Draws the labour of all incidents and adds up what they come to in the same loop, storing nothing:
 * for incidents that differ in their labour alone, all under the same terms. The sums are those of
 * `sumSelected`, to the bit.
 *
 * @param bill one band, remote, in increments
 */
export function sumPlain(
  { count: counts, labour: labours, hours: hourSums, column: columns }: Sums,
  { keyLow, keyHigh, offset, struck, struckCount }: Cells,
  table: QuantileTable,
  terms: HourTerms,
  bill: PlainLanes,
  labourMeans: Lane,
): void {
  const { body } = table;
  const salt = salts.unit | 0;
  for (let n = 0; n < struckCount; n += 1) {
    const i = struck[n] as number;
    const base = fixedOf(terms, i) + perWaitOf(terms, i);
    const perLabour = perLabourOf(terms, i);
    const cap = terms.cap[i] as number;
    const { billed, least, perUnit, trip } = plainBill(bill, labourMeans, i);
    const high = keyHigh[i] as number;
    const all = (offset[i + 1] as number) - (offset[i] as number);
    let low = keyLow[i] as number;
    let sumLabour = 0;
    let sumHours = 0;
    let sumBills = 0;
    for (let left = all; left > 0; left -= 1) {
      const unit = labourUnit(body, table, saltedBits(low, high, salt), low, high);
      low = nextIncident(low);
      sumLabour += unit;
      sumHours += smaller(base + perLabour * unit, cap);
      const beyond = billed * unit - least;
      sumBills += Math.ceil(least + 0.5 * (beyond + Math.abs(beyond))) * perUnit + trip;
    }
    counts[i] = all;
    labours[i] = sumLabour;
    hourSums[i] = sumHours;
    columns[i] = sumBills;
  }
}
