import { describe, expect, it } from 'vitest';
import { changeSince } from '../../src/present/changeSince.ts';
import { textOf } from '../../src/present/segments.ts';
import { aView, formats } from '../support/aView.ts';

const billing = 'plans.1.composition.arrangement.billing';

describe('what the last change did', () => {
  it('names the plans that it moved, with a sign, most first', () => {
    // $100 a month more over 36 months, undiscounted, with no onboarding that follows the fee.
    const terms = {
      'plans.2.isHidden': true,
      [`${billing}.escalatorPerYear`]: 0,
      [`${billing}.termDiscount`]: 0,
      [`${billing}.onboarding`]: { kind: 'none' },
    };
    const before = aView({ ...terms, [`${billing}.flatPerMonth`]: 1000 });
    const after = aView({ ...terms, [`${billing}.flatPerMonth`]: 1100 });
    expect(textOf(changeSince(after, before.projection, formats))).toBe(
      'Since the last change: Managed (MSP) +$3,600, all in.',
    );
    expect(textOf(changeSince(before, after.projection, formats))).toBe(
      'Since the last change: Managed (MSP) −$3,600, all in.',
    );
  });

  it('says what the totals count', () => {
    const layers = {
      'finance.layers': {
        supportSpend: true,
        lostProductivity: false,
        lostContribution: false,
        directLosses: false,
      },
    };
    const [before, after] = [1000, 1100].map((fee) =>
      aView({ ...layers, [`${billing}.flatPerMonth`]: fee }),
    );
    if (before === undefined || after === undefined) throw new Error('There are two views.');
    expect(textOf(changeSince(after, before.projection, formats))).toMatch(/support bills only\.$/);
  });

  it('is nothing where no total moved', () => {
    const view = aView();
    expect(changeSince(view, view.projection, formats)).toEqual([]);
  });

  it('leaves out a plan that was not there before', () => {
    const view = aView();
    const before = { ...view.projection, plans: view.projection.plans.slice(0, 1) };
    expect(changeSince(view, before, formats)).toEqual([]);
  });
});
