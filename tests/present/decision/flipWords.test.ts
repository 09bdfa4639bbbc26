import { describe, expect, test } from 'vitest';
import type { Flip, InputFlips } from '../../../src/engine/index.ts';
import { flipSegments, nearestFlips } from '../../../src/present/decision/flipWords.ts';
import { breakEvenList } from '../../../src/present/decision/breakEvenList.ts';
import { textOf } from '../../../src/present/segments.ts';
import { aView, formats } from '../../support/aView.ts';

const view = aView();
const tickets = 'incidentClasses.0.rates.perUserPerMonth';
const fee = 'plans.1.composition.arrangement.billing.perUserPerMonth';
const headcount = 'organisation.headcount';

function aFlip(
  value: number,
  below: string,
  above: string,
  jump?: readonly [number, number],
): Flip {
  return {
    kind: jump ? 'jump' : 'level',
    value: jump?.[1] ?? value,
    below: jump?.[0] ?? value,
    above: jump?.[1] ?? value,
    cheapestBelow: below,
    cheapestAbove: above,
    cheaperBelow: below,
    cheaperAbove: above,
    total: 100_000,
  };
}

function anInput(path: string, typical: number, flips: readonly Flip[]): InputFlips {
  return { path, typical, low: typical / 2, high: typical * 2, from: 0, to: typical * 50, flips };
}

function unranged(path: string, typical: number, flips: readonly Flip[]): InputFlips {
  return { ...anInput(path, typical, flips), low: null, high: null };
}

function sentence(answer: readonly InputFlips[]): string {
  return textOf(flipSegments(nearestFlips(view, answer), formats));
}

describe('the values that turn the answer over, in one sentence', () => {
  test.each<readonly [string, readonly InputFlips[], string]>([
    ['nothing turns it', [anInput(tickets, 0.78, [])], ''],
    [
      'one value',
      [anInput(fee, 162.5, [aFlip(210, 'managed', 'hybrid')])],
      'Hybrid takes over with fee per person, Managed (MSP) above $210 / month.',
    ],
    [
      'two values of one plan and one of another, nearest first',
      [
        anInput(fee, 162.5, [aFlip(210, 'managed', 'hybrid')]),
        anInput(tickets, 0.78, [
          aFlip(0.09, 'break-fix', 'hybrid'),
          aFlip(0.6, 'hybrid', 'managed'),
        ]),
        anInput(headcount, 22, [aFlip(0, 'break-fix', 'managed', [5, 6])]),
      ],
      'Hybrid takes over with fee per person, Managed (MSP) above $210 / month and with tickets per person at 0.09–0.6 / month; Break-fix with people who use IT at 5 or fewer.',
    ],
    [
      'of whole figures the one at which the other plan is cheapest, from below',
      [anInput(headcount, 10, [aFlip(0, 'managed', 'hybrid', [14, 15])])],
      'Hybrid takes over with people who use IT from 15 on.',
    ],
    [
      'whole figures up to the next turn: the ends at which the other plan is cheapest',
      [
        anInput(headcount, 22, [
          aFlip(0, 'hybrid', 'break-fix', [2, 3]),
          aFlip(0, 'break-fix', 'managed', [5, 6]),
        ]),
      ],
      'Break-fix takes over with people who use IT at 3–5.',
    ],
    [
      'the same above',
      [
        anInput(headcount, 22, [
          aFlip(0, 'managed', 'hybrid', [51, 52]),
          aFlip(0, 'hybrid', 'managed', [1_189, 1_190]),
        ]),
      ],
      'Hybrid takes over with people who use IT at 52–1,189.',
    ],
    [
      'a turn behind that only changes later places is none',
      [
        anInput(fee, 162.5, [
          aFlip(210, 'managed', 'hybrid'),
          { ...aFlip(300, 'hybrid', 'hybrid'), cheaperAbove: 'managed' },
        ]),
      ],
      'Hybrid takes over with fee per person, Managed (MSP) above $210 / month.',
    ],
    [
      'a jump of a figure that is not whole, on either side',
      [
        anInput(tickets, 0.78, [
          aFlip(0, 'break-fix', 'managed', [0.5, 0.5 + 1e-12]),
          aFlip(0, 'managed', 'hybrid', [0.9, 0.9 + 1e-12]),
        ]),
        anInput(fee, 162.5, [aFlip(0, 'break-fix', 'managed', [140, 140 + 1e-10])]),
      ],
      'Hybrid takes over with tickets per person above 0.9 / month; Break-fix with fee per person, Managed (MSP) below $140 / month.',
    ],
    [
      'without a range, three times as much is near enough',
      [unranged(fee, 160, [aFlip(480, 'managed', 'hybrid')])],
      'Hybrid takes over with fee per person, Managed (MSP) above $480 / month.',
    ],
    [
      'without a range, more than three times as much is left to the list',
      [
        unranged(fee, 160, [aFlip(50, 'break-fix', 'managed'), aFlip(9_000, 'managed', 'hybrid')]),
        unranged(tickets, 0.6, [aFlip(0, 'break-fix', 'managed')]),
      ],
      '',
    ],
    [
      'a change of places behind the cheapest is no news',
      [anInput(fee, 162.5, [{ ...aFlip(210, 'hybrid', 'hybrid'), cheaperAbove: 'managed' }])],
      '',
    ],
    [
      'a value far beyond the stated range is left to the list',
      [anInput(fee, 162.5, [aFlip(5_000, 'managed', 'hybrid')])],
      '',
    ],
  ])('%s', (_, answer, expected) => {
    expect(sentence(answer)).toBe(expected);
  });

  test('each value leads to its input', () => {
    const segments = flipSegments(
      nearestFlips(view, [anInput(fee, 162.5, [aFlip(210, 'managed', 'hybrid')])]),
      formats,
    );
    expect(segments.filter(({ path }) => path !== undefined)).toEqual([
      expect.objectContaining({ path: fee, isStrong: true }),
    ]);
  });

  test('no more than three', () => {
    const paths = [fee, tickets, headcount, 'estate.promiseKept', 'estate.unmanagedMultiplier'];
    const answer = paths.map((path) => anInput(path, 1, [aFlip(1.5, 'managed', 'hybrid')]));
    expect(sentence(answer).match(/ above /g)).toHaveLength(3);
  });
});

describe('the list of break-even values', () => {
  const answer = [
    anInput('estate.promiseKept', 1, []),
    anInput(tickets, 0.78, [aFlip(0.6, 'hybrid', 'managed')]),
    anInput(fee, 162.5, [aFlip(168.427193512345, 'managed', 'hybrid')]),
    anInput(headcount, 22, [aFlip(0, 'break-fix', 'managed', [5, 6])]),
  ];
  const list = breakEvenList(view, answer, formats);

  test('names the nearest turn in its title', () => {
    expect(list.title).toBe('The nearest turn: Fee per person, Managed (MSP) at $168 / month');
  });

  test('names the nearest value of an input that turns the answer over twice', () => {
    const twice = [aFlip(20, 'break-fix', 'managed'), aFlip(165, 'managed', 'hybrid')];
    expect(breakEvenList(view, [anInput(fee, 160, twice)], formats).title).toBe(
      'The nearest turn: Fee per person, Managed (MSP) at $165 / month',
    );
  });

  test('prints a jump between two values that read the same once', () => {
    const jump = aFlip(0, 'managed', 'hybrid', [2, 2 + 1e-12]);
    const { items } = breakEvenList(view, [anInput(tickets, 0.78, [jump])], formats);
    expect(items[0]?.values[0]?.text).toBe('2 / month');
  });

  test('holds every input, nearest first, those that never turn it last', () => {
    expect(list.items.map(({ path }) => path)).toEqual([
      fee,
      tickets,
      headcount,
      'estate.promiseKept',
    ]);
    expect(list.items.at(-1)?.never).toBe('Never from 0 % to 5,000 %');
  });

  test('offers the value itself, not its rounding', () => {
    expect(list.items[0]?.values[0]).toMatchObject({
      text: '$168 / month',
      exactText: '$168.427193512 / month',
      value: 168.427193512345,
      winners: 'Managed (MSP) below, Hybrid above',
    });
  });

  test('where people are whole the turn lies between neighbours', () => {
    expect(list.items[2]?.values[0]?.text).toBe('5 to 6');
  });

  test.each([
    ['no input', [], 'There is no input that could change the answer'],
    [
      'none turns it',
      [anInput(fee, 1, [])],
      'No single input changes the cheapest plan at any value',
    ],
  ])('%s', (_, inputs, title) => {
    expect(breakEvenList(view, inputs, formats).title).toBe(title);
  });
});
