import { describe, expect, test } from 'vitest';
import { rerollFinding } from '../../../src/present/simulation/reroll.ts';
import type { Simulated } from '../../../src/present/simulation/simulated.ts';
import { aSimulated, aSpread, certain } from '../../support/aSimulated.ts';
import { aLetteredView, formats } from '../../support/aView.ts';

const view = aLetteredView([[160_000], [180_000]]);

/** A costs so much less than B on average, in this share of the futures. */
function lead(mean: number, error: number, cheaper: number, isSwapped = false): Simulated {
  const pair = isSwapped
    ? { first: 'b', second: 'a', cheaper: 1 - cheaper, difference: [mean, error] as const }
    : { first: 'a', second: 'b', cheaper, difference: [-mean, error] as const };
  return aSimulated([{ id: 'a' }, { id: 'b' }], [pair]);
}

function finding(before: Simulated, after: Simulated, of = view): string | null {
  return rerollFinding(of, { seed: 1, simulated: before }, { seed: 7, simulated: after }, formats);
}

describe('another seed', () => {
  test('moves the difference by less than there is of it', () => {
    expect(finding(lead(20_000, 400, 0.861), lead(20_500, 410, 0.858))).toBe(
      'On average A is $20,000 cheaper than B with seed 1 and $20,500 cheaper with seed 7 (cheaper in 86 and 86 of 100 futures). The noise of the simulation, about $820, is smaller than the difference.',
    );
  });

  test('reads a pair the other way round the same', () => {
    const straight = finding(lead(20_000, 400, 0.86), lead(20_500, 410, 0.86));
    expect(finding(lead(20_000, 400, 0.86, true), lead(20_500, 410, 0.86, true))).toBe(straight);
  });

  test('shows what moved where that is more than two standard errors', () => {
    expect(finding(lead(20_000, 400, 0.86), lead(22_000, 400, 0.87))).toContain(
      'about $2,000, is smaller',
    );
  });

  test('says so where the noise is not smaller', () => {
    expect(finding(lead(600, 400, 0.51), lead(900, 400, 0.52))).toContain(
      'about $800, is not smaller than the difference: these futures do not tell the two apart',
    );
  });

  test('says so where the cheaper plan changes', () => {
    expect(finding(lead(5_000, 100, 0.6), lead(-5_000, 100, 0.4))).toMatch(
      /\$5,000 cheaper than B with seed 1 and \$5,000 dearer with seed 7 .* is not smaller/,
    );
  });

  test('changes nothing where nothing is left to chance', () => {
    expect(finding(lead(5_000, 0, 1), lead(5_000, 0, 1))).toBe(
      'Another seed changes nothing: A and B differ by the same amount in every future.',
    );
  });

  test('moves the mean of a plan that stands alone', () => {
    const alone = aLetteredView([[160_000]]);
    const mean = (amount: number) =>
      aSimulated([{ id: 'a', allIn: aSpread(certain(amount), amount, 150) }]);
    expect(finding(mean(160_000), mean(160_200), alone)).toBe(
      'A costs $160,000 on average with seed 1 and $160,200 with seed 7; the noise of the simulation is about $300.',
    );
  });

  test('says nothing of plans that were not simulated', () => {
    expect(finding(aSimulated([]), aSimulated([]))).toBeNull();
  });
});
