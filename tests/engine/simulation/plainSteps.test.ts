import { describe, expect, it } from 'vitest';
import { lognormalTable } from '../../../src/engine/distributions/tables.ts';
import { incidentAt, saltedBits, salts } from '../../../src/engine/random/saltedBits.ts';
import { createCells } from '../../../src/engine/simulation/cells.ts';
import {
  plainSteps,
  type PlainSteps,
  type PlainTerms,
  sumPlainSteps,
} from '../../../src/engine/simulation/plainSteps.ts';
import { wholeReach } from '../../../src/engine/simulation/reach.ts';
import { createSums } from '../../../src/engine/simulation/slotSums.ts';
import { labourUnit } from '../../../src/engine/simulation/unitDraws.ts';

const table = lognormalTable(1.2);
const terms: PlainTerms = {
  base: 0.5,
  perLabour: 2,
  cap: 16,
  least: 3,
  billed: 8,
  perIncrement: 30,
  trip: 40,
};

/** Trials with these numbers of incidents. */
function cellsWith(counts: readonly number[]) {
  const cells = createCells(counts.length);
  for (const [i, count] of counts.entries()) {
    cells.keyLow[i] = Math.imul(i + 1, 0x9e3779b1);
    cells.keyHigh[i] = Math.imul(i + 7, 0x85ebca6b);
    cells.offset[i + 1] = (cells.offset[i] as number) + count;
    if (count === 0) continue;
    cells.struck[cells.struckCount] = i;
    cells.struckCount += 1;
  }
  return cells;
}

/** Unit labour of the first incidents of a trial, each drawn by itself. */
function labourOf(cells: ReturnType<typeof cellsWith>, i: number, count: number) {
  const high = cells.keyHigh[i] as number;
  return Array.from({ length: count }, (_, j) => {
    const low = incidentAt(cells.keyLow[i] as number, j);
    return labourUnit(table.body, table, saltedBits(low, high, salts.unit), low, high);
  });
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

describe('steps of plain incidents', () => {
  const counts = [0, 1, 2, 3, 31, 32, 33, 64, 65, 1_000, 0, 12];
  const cells = cellsWith(counts);
  const steps = plainSteps(table, terms) as PlainSteps;
  const sums = createSums(counts.length);
  sumPlainSteps(sums, cells, wholeReach(cells), steps);

  it('come to what incidents come to one by one, tails and the cap included', () => {
    for (const [i, count] of counts.entries()) {
      const labour = labourOf(cells, i, count);
      const hours = labour.map((unit) => Math.min(terms.base + terms.perLabour * unit, terms.cap));
      const bills = labour.map(
        (unit) =>
          terms.perIncrement * Math.ceil(Math.max(terms.least, terms.billed * unit)) + terms.trip,
      );
      expect(sums.count[i]).toBe(count);
      expect(sums.labour[i]).toBeCloseTo(total(labour), 9);
      expect(sums.hours[i]).toBeCloseTo(total(hours), 9);
      expect(sums.column[i]).toBe(total(bills));
    }
    // The cap is met: the thousand incidents lose fewer hours than they would without it.
    const uncapped = 1_000 * terms.base + terms.perLabour * (sums.labour[9] as number);
    expect(sums.hours[9]).toBeLessThan(uncapped);
  });

  it('add up a part of the incidents as if there were no others', () => {
    const few = createSums(counts.length);
    const reach = wholeReach(cells);
    const end = reach.end.map((_, i) => (cells.offset[i] as number) + Math.min(5, counts[i] ?? 0));
    sumPlainSteps(few, cells, { ...reach, end }, steps);
    expect(few.labour[9]).toBeCloseTo(total(labourOf(cells, 9, 5)), 12);
    expect(few.labour[2]).toBe(sums.labour[2]);
  });

  it('are none where the cap cuts the usual incident, or increments do not fit', () => {
    expect(plainSteps(table, { ...terms, cap: 3 })).toBeNull();
    expect(plainSteps(table, { ...terms, billed: 1e6 })).toBeNull();
    expect(plainSteps(lognormalTable(20), terms)).toBeNull();
  });
});
