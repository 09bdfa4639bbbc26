import { describe, expect, it } from 'vitest';
import { transferablesIn } from '../../src/runner/transferables.ts';

describe('the transfer list of a message', () => {
  it('names every buffer within, however deep', () => {
    const totals = new Float64Array(3);
    const counts = new Int32Array(2);
    const message = { id: 1, text: 'text', none: null, plans: [{ totals }, { fan: { counts } }] };
    expect(transferablesIn(message)).toEqual([totals.buffer, counts.buffer]);
  });

  it('names a buffer once that several arrays look at', () => {
    const whole = new Float64Array(10);
    expect(transferablesIn([whole.subarray(0, 5), whole.subarray(5)])).toEqual([whole.buffer]);
  });

  it('leaves out what cannot be transferred', () => {
    expect(transferablesIn({ shared: new Float64Array(new SharedArrayBuffer(8)) })).toEqual([]);
  });

  it('is empty where there is nothing to transfer', () => {
    expect(transferablesIn(7)).toEqual([]);
  });
});
