import { describe, expect, test } from 'vitest';
import { planCards, planLines } from '../../../src/present/planCards.ts';
import type { Simulated } from '../../../src/present/simulation/simulated.ts';
import { aSimulated, aSpread, certain } from '../../support/aSimulated.ts';
import { aLetteredView, formats } from '../../support/aView.ts';

const view = aLetteredView([[160_000]]);

/** P5 … P95 of 160,000 with the 10th at 150,400 and the 90th at 175,000. */
const around = [145_000, 150_400, 155_000, 160_000, 165_000, 175_000, 181_000];

function simulatedWith(mean: number, standardError: number, shown: Partial<Simulated> = {}) {
  const allIn = aSpread(around, mean, standardError);
  const worstMonth = aSpread([1, 2, 3, 4, 5, 6, 9_480]);
  return aSimulated([{ id: 'a', allIn, worstMonth }], [], shown);
}

function cardOf(simulated: Simulated | null) {
  const card = planCards(view, simulated, formats)[0];
  const factOf = (id: string) => card?.facts.find((fact) => fact.id === id);
  return { futures: factOf('futures'), worst: factOf('worstMonth'), leaning: factOf('leaning') };
}

describe('what the futures add to a card', () => {
  test('the 10th to the 90th percentile all in, and the 95th of the worst month', () => {
    const { futures, worst } = cardOf(simulatedWith(160_000, 100));
    expect([futures?.value, futures?.isOutdated]).toEqual(['$150k – $175k', false]);
    expect([worst?.label, worst?.value]).toEqual(['Worst month, 1 in 20', '$9,480']);
  });

  test('the same range stands under the name on a phone', () => {
    const [line] = planLines(view, simulatedWith(160_000, 100), formats);
    expect(line?.note).toBe('8 in 10 futures: $150k – $175k');
  });

  test('a place is kept before there is any, and older figures are marked', () => {
    expect(cardOf(null).futures).toMatchObject({ value: '…', isOutdated: true });
    const older = simulatedWith(160_000, 100, { isCurrent: false });
    expect(cardOf(older).worst).toMatchObject({ value: '$9,480', isOutdated: true });
  });

  test('a range without width is one figure', () => {
    const allIn = aSpread(certain(160_000));
    expect(cardOf(aSimulated([{ id: 'a', allIn }])).futures?.value).toBe('$160k');
  });
});

describe('leaning ranges', () => {
  test.each([
    ['upward', 164_000, 1_000, '+$4k'],
    ['downward', 150_000, 1_000, '−$10k'],
    ['within two standard errors', 164_000, 2_001, 'neither way'],
    ['not to be seen in the figures', 160_400, 1, 'neither way'],
  ])('are told where the mean is surely elsewhere: %s', (_, mean, standardError, text) => {
    expect(cardOf(simulatedWith(mean, standardError)).leaning?.value).toBe(text);
  });

  test('a place is kept until they are known for the inputs as they stand', () => {
    expect(cardOf(null).leaning?.value).toBe('…');
    const older = simulatedWith(164_000, 1, { isCurrent: false });
    expect(cardOf(older).leaning).toMatchObject({ value: '…', isOutdated: true });
  });

  test('are nothing to tell of where there are no ranges', () => {
    expect(cardOf(simulatedWith(164_000, 1, { hasRanges: false })).leaning).toBeUndefined();
  });
});

describe('an expected cost outside of its 8 in 10 futures', () => {
  /** The futures of a plan that is expected to cost 160,000. */
  function saidOf(
    [low, high, mean]: readonly [low: number, high: number, mean: number],
    shown: Partial<Simulated> = {},
    standardError = 100,
  ) {
    const allIn = aSpread([low, low, low, low, low, high, high], mean, standardError);
    const simulated = aSimulated([{ id: 'a', allIn }], [], shown);
    const [card] = planCards(view, simulated, formats);
    const [line] = planLines(view, simulated, formats);
    expect(line?.outside).toEqual(card?.outside);
    return card?.outside;
  }

  test('says nothing while it lies within, or seems to as printed', () => {
    expect(saidOf([150_000, 175_000, 162_000])).toBeUndefined();
    expect(saidOf([160_300, 175_000, 168_000])).toBeUndefined();
    expect(saidOf([150_000, 159_700, 150_000])).toBeUndefined();
    expect(planCards(view, null, formats)[0]?.outside).toBeUndefined();
  });

  test('says that ranges lean where they carry the futures away from the typical values', () => {
    expect(saidOf([170_000, 220_000, 190_000])).toBe(
      'Expected is below the range of 8 in 10 futures: it takes the typical values, and your ranges lean upwards ($30k more on average).',
    );
    expect(saidOf([100_000, 140_000, 120_000])).toBe(
      'Expected is above the range of 8 in 10 futures: it takes the typical values, and your ranges lean downwards ($40k less on average).',
    );
  });

  test('says that a few futures are rare and dear where they raise the average above P90', () => {
    const rare =
      'Expected is above the range of 8 in 10 futures: a few rare futures are so costly that they raise the average.';
    expect(saidOf([90_000, 120_000, 160_000], { hasRanges: false })).toBe(rare);
    expect(saidOf([90_000, 120_000, 175_000])).toBe(rare);
    expect(saidOf([90_000, 120_000, 145_000])).toBe(rare);
    // Without ranges the expected cost is the average; another mean is the noise of the simulation.
    expect(saidOf([90_000, 120_000, 119_000], { hasRanges: false }, 30_000)).toBe(rare);
  });

  test('says so of a few cheap ones, too', () => {
    expect(saidOf([170_000, 175_000, 160_000], { hasRanges: false })).toBe(
      'Expected is below the range of 8 in 10 futures: a few rare futures are so cheap that they lower the average.',
    );
  });

  test('is not told from futures of inputs before: the difference would be the edit', () => {
    expect(saidOf([170_000, 220_000, 190_000], { isCurrent: false })).toBeUndefined();
  });
});
