import { describe, expect, it } from 'vitest';
import { addTo, emptyLines } from '../../../src/engine/projection/lines.ts';
import {
  lossComponents,
  quantities,
  spendComponents,
} from '../../../src/engine/projection/result.ts';

describe('emptyLines', () => {
  it('has a series of zeros for every component and quantity', () => {
    const lines = emptyLines(3);
    expect(Object.keys(lines.spend)).toEqual([...spendComponents]);
    expect(Object.keys(lines.losses)).toEqual([...lossComponents]);
    expect(Object.keys(lines.quantities)).toEqual([...quantities]);
    for (const series of Object.values(lines.spend)) expect(Array.from(series)).toEqual([0, 0, 0]);
  });

  it('shares no series between components', () => {
    const lines = emptyLines(1);
    addTo(lines.spend.fees, 1, 5);
    expect(lines.spend.labour[0]).toBe(0);
  });
});

describe('addTo', () => {
  it('adds to a month counted from 1', () => {
    const series = new Float64Array(2);
    addTo(series, 2, 3);
    addTo(series, 2, 4);
    expect(Array.from(series)).toEqual([0, 7]);
  });
});
