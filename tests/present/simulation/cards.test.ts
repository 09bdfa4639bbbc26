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
