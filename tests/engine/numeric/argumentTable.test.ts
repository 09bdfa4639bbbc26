import { describe, expect, it } from 'vitest';
import { createArgumentTable } from '../../../src/engine/numeric/argumentTable.ts';

describe('a table of arguments', () => {
  it('computes once for the same arguments', () => {
    const table = createArgumentTable(2);
    let computed = 0;
    const sum = (a: number, b: number) =>
      table(
        () => {
          computed += 1;
          return a + b;
        },
        a,
        b,
      );
    expect([sum(1, 2), sum(1, 2), sum(2, 1), sum(1, 2)]).toEqual([3, 3, 3, 3]);
    expect(computed).toBe(2);
  });

  it('tells apart arguments that differ in their last bit or in the sign of 0', () => {
    const table = createArgumentTable(1);
    expect(table(() => 1, 1)).toBe(1);
    expect(table(() => 2, 1 + Number.EPSILON)).toBe(2);
    expect(table(() => 3, 0)).toBe(3);
    expect(table(() => 4, -0)).toBe(4);
  });

  it('gives the right value whatever has been pushed out: 20,000 arguments in turns', () => {
    const table = createArgumentTable(1);
    for (let turn = 0; turn < 3; turn += 1) {
      for (let n = 0; n < 20_000; n += 1) {
        if (table(() => n * n, n / 7) !== n * n) throw new Error(`A wrong value at ${n}.`);
      }
    }
  });

  it('is not disturbed by a computation that uses the table itself', () => {
    const table = createArgumentTable(1);
    const triangle = (n: number): number => (n === 0 ? 0 : table(() => n + triangle(n - 1), n));
    expect([triangle(20), triangle(10), triangle(20)]).toEqual([210, 55, 210]);
  });
});
