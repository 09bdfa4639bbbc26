import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/present/segments.ts';
import { verdictOf } from '../../src/present/verdict.ts';
import { aSimulated } from '../support/aSimulated.ts';
import { aView, aViewOf, formats } from '../support/aView.ts';

type Totals = readonly [allIn: number, supportSpend?: number];

function said(totals: readonly Totals[], differences = {}) {
  const verdict = verdictOf(aViewOf(totals, differences), formats);
  return { ...verdict, text: textOf(verdict.segments) };
}

describe('while the futures of an edit are being worked out, the headline', () => {
  const ids = ['break-fix', 'managed'];

  /** What the page says before an edit, at once after it, and when its futures are there. */
  function course(
    before: readonly [second: number, cheaper: number],
    after: readonly [second: number, cheaper: number],
  ) {
    // Chance makes the difference deviate by 20,000: 200 · √10,000.
    const simulated = ([second, cheaper]: typeof before) =>
      aSimulated(
        ids.map((id) => ({ id })),
        [{ first: 'break-fix', second: 'managed', cheaper, difference: [100_000 - second, 200] }],
      );
    const [former, latter] = [simulated(before), simulated(after)];
    const told = (second: number, futures: typeof former) => {
      const view = aViewOf([[100_000], [second]], {}, futures);
      return verdictOf(view, formats).tone;
    };
    return [
      told(before[0], former),
      told(after[0], { ...former, isCurrent: false }),
      told(after[0], latter),
    ];
  }

  test('keeps a tie that rests on odds', () => {
    expect(course([104_000, 0.55], [104_200, 0.55])).toEqual(['tie', 'tie', 'tie']);
  });

  test('names no winner that the odds will take back', () => {
    expect(course([112_000, 0.72], [104_000, 0.57])).toEqual(['clear', 'tie', 'tie']);
  });

  test('names a winner at once where an edit makes the difference clear', () => {
    expect(course([104_000, 0.55], [150_000, 0.99])).toEqual(['tie', 'clear', 'clear']);
  });

  test('names a winner at once where the difference was clear and stays so', () => {
    expect(course([150_000, 0.99], [140_000, 0.97])).toEqual(['clear', 'clear', 'clear']);
  });

  test('keeps a tie while the futures shown are those of an edit in between', () => {
    const futures = () =>
      aSimulated(
        ids.map((id) => ({ id })),
        [{ first: 'break-fix', second: 'managed', cheaper: 0.55, difference: [-4_000, 200] }],
      );
    const told = (second: number, simulated: ReturnType<typeof futures>) =>
      verdictOf(aViewOf([[100_000], [second]], {}, simulated), formats).tone;
    expect([told(104_000, futures()), told(104_200, { ...futures(), isCurrent: false })]).toEqual([
      'tie',
      'tie',
    ]);
  });

  test('goes by the expected costs where there were no futures yet', () => {
    const view = aViewOf([[100_000], [104_000]]);
    expect(verdictOf(view, formats).tone).toBe('clear');
  });
});

describe('the headline', () => {
  test('a tie of three that the futures alone make', () => {
    const ids = ['break-fix', 'managed', 'hybrid'] as const;
    const pairs = [1, 2].map((n) => ({ first: ids[0], second: ids[n] as string, cheaper: 0.5 }));
    const simulated = aSimulated(
      ids.map((id) => ({ id })),
      pairs,
    );
    const view = aViewOf([[100_000], [103_000], [106_000]], {}, simulated);
    expect(textOf(verdictOf(view, formats).segments)).toBe(
      'Over 3 years A, B and C are too close to call: up to $6,000 apart as expected, but any may come out cheapest.',
    );
  });

  test('a tie in the futures that passes over a plan between the two', () => {
    const ids = { A: 'break-fix', B: 'managed', C: 'hybrid' };
    const simulated = aSimulated(
      Object.values(ids).map((id) => ({ id })),
      [
        { first: ids.A, second: ids.B, cheaper: 0.95 },
        { first: ids.A, second: ids.C, cheaper: 0.5 },
      ],
    );
    const view = aViewOf([[100_000], [103_000], [106_000]], {}, simulated);
    expect(textOf(verdictOf(view, formats).segments)).toBe(
      'Over 3 years A and C are too close to call: $6,000 apart as expected, but either may come out cheaper. B is expected to cost $3,000 more than A.',
    );
  });

  test.each<[string, readonly Totals[], string]>([
    [
      'two plans',
      [[100_000], [185_408]],
      'Over 3 years A is expected to cost $85,408 less than B.',
    ],
    [
      'three plans',
      [[245_086], [159_678], [183_354]],
      'Over 3 years B is expected to cost least: $23,676 less than C and $85,408 less than A.',
    ],
    [
      'four plans, each by itself',
      [[100], [200], [300], [400]],
      'Over 3 years A is expected to cost least: $100 less than B, $200 less than C and $300 less than D.',
    ],
    [
      'five plans: the dearest is named too',
      [[100], [200], [300], [400], [500]],
      'Over 3 years A is expected to cost least: $100 less than B, $200 less than C and at least $300 less than D and E.',
    ],
    [
      'seven plans: nobody is left out',
      [[100], [200], [300], [400], [500], [600], [700]],
      'Over 3 years A is expected to cost least: $100 less than B, $200 less than C and at least $300 less than the other 4 plans.',
    ],
    [
      'a near tie with many others behind',
      [[100_000], [101_200], [150_000], [200_000], [210_000], [220_000]],
      'Over 3 years A and B are too close to call: $1,200 either way. C is expected to cost at least $48,800 more, D at least $98,800 more and E and F at least $108,800 more.',
    ],
    [
      'a near tie of two',
      [[100_000], [101_200]],
      'Over 3 years A and B are too close to call: $1,200 either way.',
    ],
    [
      'a near tie of three',
      [[100_000], [101_200], [101_900]],
      'Over 3 years A, B and C are too close to call: within $1,900 of each other.',
    ],
    [
      'a near tie with others behind',
      [[100_000], [101_200], [150_000], [200_000]],
      'Over 3 years A and B are too close to call: $1,200 either way. C is expected to cost at least $48,800 more and D at least $98,800 more.',
    ],
    [
      'two that cost the same',
      [[5000], [5000]],
      'Over 3 years A and B are expected to cost the same: $5,000.',
    ],
    [
      'two of three that cost the same',
      [[5000], [9000], [5000]],
      'Over 3 years A and C are expected to cost the same: $5,000. B is expected to cost at least $4,000 more.',
    ],
    [
      'nothing at all',
      [[0], [0]],
      'Over 3 years every plan shown is expected to cost $0. Nothing entered costs anything.',
    ],
    [
      'one plan',
      [[159_678, 114_112]],
      'Over 3 years A is expected to cost $159,678, of which $114,112 support bills.',
    ],
    ['one plan without losses', [[500]], 'Over 3 years A is expected to cost $500.'],
    ['free against dear', [[0], [10]], 'Over 3 years A is expected to cost $10 less than B.'],
    ['tiny amounts', [[0.2], [0.63]], 'Over 3 years A is expected to cost $0.43 less than B.'],
    ['huge amounts', [[1e12], [3.5e12]], 'Over 3 years A is expected to cost $2.5T less than B.'],
    ['negative totals', [[-500], [200]], 'Over 3 years A is expected to cost $700 less than B.'],
  ])('%s', (_, totals, text) => {
    expect(said(totals).text).toBe(text);
  });

  test('no plan on screen', () => {
    const verdict = said([]);
    expect(verdict.text).toBe('No plan is shown. Show a plan to see what it costs.');
    expect(verdict).toMatchObject({ tone: 'empty', summary: 'No plan is shown.', details: [] });
  });

  test('no layer switched on', () => {
    const off = {
      supportSpend: false,
      lostProductivity: false,
      lostContribution: false,
      directLosses: false,
    };
    expect(said([[0], [0]], { 'finance.layers': off }).text).toBe(
      'No cost is counted. Switch one on to compare the plans.',
    );
  });

  test('names the layers that it counts, and present value', () => {
    const some = {
      supportSpend: true,
      lostProductivity: true,
      lostContribution: false,
      directLosses: false,
    };
    const bills = { ...some, lostProductivity: false };
    expect(said([[1000], [2000]], { 'finance.layers': some }).text).toMatch(
      /^Over 3 years, counting support bills and lost productivity only, A is /,
    );
    expect(said([[1000], [2000]], { 'finance.layers': bills, isPresentValue: true }).text).toMatch(
      /^Over 3 years, in present value, on support bills alone, A is /,
    );
  });

  test('a near tie is as wide as the scenario says', () => {
    expect(said([[100_000], [101_200]], { nearTieShare: 0.01 }).tone).toBe('clear');
    expect(said([[100_000], [102_000]], { nearTieShare: 0.02 }).tone).toBe('clear');
    expect(said([[100_000], [101_999]], { nearTieShare: 0.02 }).tone).toBe('tie');
  });

  test('plans keep their colour and money is strong', () => {
    const { segments } = said([[100_000], [185_408]]);
    expect(segments.filter(({ planId }) => planId)).toEqual([
      { text: 'A', planId: 'break-fix', colour: 0 },
      { text: 'B', planId: 'managed', colour: 1 },
    ]);
    expect(segments.find(({ isStrong }) => isStrong)?.text).toBe('$85,408 less');
  });
});

describe('the summary for a narrow bar', () => {
  test.each<[string, readonly Totals[], string]>([
    ['clear', [[245_086], [159_678], [183_354]], 'B is lowest by $23,676'],
    ['near tie', [[100_000], [101_200]], 'Too close to call: $1,200'],
    ['both equal', [[5000], [5000]], 'Both plans: $5,000'],
    ['all equal', [[5000], [5000], [5000]], 'All 3 plans: $5,000'],
    ['some equal', [[5000], [5000], [9000]], 'A and B: $5,000 each'],
    ['nothing', [[0], [0]], 'Every plan: $0'],
    ['one', [[159_678]], 'A: $159,678'],
  ])('%s', (_, totals, summary) => {
    expect(said(totals).summary).toBe(summary);
  });
});

describe('support bills alone', () => {
  test('another plan that is lowest on them belongs in the headline', () => {
    expect(
      said([
        [245_086, 110_527],
        [159_678, 114_112],
        [183_354, 97_821],
      ]).text,
    ).toMatch(/ On support bills alone, C is lowest, \$12,706 below A\.$/);
  });

  test('a tie on them too, where the all-in cost has a winner', () => {
    expect(
      said([
        [245_086, 98_000],
        [159_678, 97_821],
      ]).text,
    ).toMatch(/ On support bills alone, B and A are too close to call: \$179 either way\.$/);
  });

  test('equal bills are said to be equal', () => {
    expect(
      said([
        [2000, 900],
        [1000, 900],
      ]).text,
    ).toMatch(/ On support bills alone, A and B cost the same\.$/);
  });

  test('they break a tie on the all-in cost', () => {
    expect(
      said([
        [100_000, 50_000],
        [101_000, 40_000],
      ]).text,
    ).toMatch(/ On support bills alone, B is lowest, \$10,000 below A\.$/);
  });

  test('agreement is a detail', () => {
    const { details, text } = said([
      [1000, 500],
      [2000, 800],
    ]);
    expect(text).not.toMatch(/support bills/);
    expect(details.map(({ segments }) => textOf(segments))).toEqual([
      'A is lowest on support bills alone too, $300 below B.',
    ]);
  });

  test('no word of them where there are none', () => {
    expect(
      said([
        [1000, 0],
        [2000, 0],
      ]).details,
    ).toEqual([]);
  });
});

describe('what stands beside the money', () => {
  const detailsOf = (
    differences = {},
    preset: 'agency' | 'accountancy' | 'manufacturer' = 'agency',
  ) =>
    verdictOf(aView(differences, preset), formats).details.map(({ segments }) => textOf(segments));

  test('needs that the cheapest plan leaves open, and who meets them', () => {
    const details = detailsOf({ 'needs.services': ['helpDesk', 'strategy'] });
    expect(details.join(' ')).toMatch(
      /Managed \(MSP\) leaves needs unmet: no strategic planning\. The cheapest plan that meets every need is Internal IT \+ break-fix, for \$[\d,]+ more\./,
    );
  });

  test('needs that nobody meets', () => {
    expect(detailsOf({}, 'accountancy').join(' ')).toMatch(
      /Managed \(MSP\) leaves needs unmet: no compliance reporting\. No plan shown meets every need\./,
    );
  });

  test('hours that are too short', () => {
    expect(detailsOf({}, 'manufacturer').join(' ')).toMatch(
      /leaves needs unmet: help desk in business hours only\. The cheapest plan that meets every need is Managed/,
    );
  });

  test('a monthly budget that the dearest month exceeds, and who stays within it', () => {
    const fee = { 'budget.perMonth': 8000 };
    expect(detailsOf(fee).join(' ')).toMatch(
      /Support bills under Managed \(MSP\) are expected to reach \$8,860 in January 2027, \$860 over the budget of \$8,000 a month\. Break-fix and Hybrid are expected to stay within the budget\./,
    );
  });

  test('a yearly budget that nobody keeps', () => {
    expect(detailsOf({ 'budget.perYear': 100 }).join(' ')).toMatch(
      /in year 1, \$[\d,]+ over the budget of \$100 a year\. No plan shown is expected to stay within the budget\./,
    );
  });

  test('a budget that is kept goes without saying', () => {
    expect(detailsOf({ 'budget.perMonth': 1e6 }).join(' ')).not.toMatch(/budget/);
  });

  test('what a contract would still charge', () => {
    const terms = 'plans.1.composition.arrangement.billing.contract';
    const details = detailsOf({
      [`${terms}.termMonths`]: 60,
      [`${terms}.isAutoRenewed`]: true,
      [`${terms}.earlyTerminationShare`]: 0.5,
    });
    expect(details.join(' ')).toMatch(
      /Leaving Managed \(MSP\) after month 36 would cost a further \$[\d,]+ under its contract; this is in no total\./,
    );
  });

  test('that nobody meets needs is said once, whoever else is in the tie', () => {
    const details = detailsOf({ nearTieShare: 9 }, 'accountancy').join(' ');
    expect(details.match(/leaves needs unmet/g)?.length).toBeGreaterThan(1);
    expect(details.match(/No plan shown meets every need/g)).toHaveLength(1);
  });

  test('no undiscounted total beside the same one', () => {
    const details = detailsOf({ isPresentValue: true, 'finance.discountRatePerYear': 0 });
    expect(details.join(' ')).not.toContain('Undiscounted');
  });

  test('the undiscounted total beside present value', () => {
    expect(detailsOf({ isPresentValue: true }).join(' ')).toMatch(
      /Undiscounted, Managed \(MSP\) comes to \$203,\d{3}\./,
    );
  });
});

test('the announcement is the headline in plain text', () => {
  const verdict = said([[100_000], [185_408]]);
  expect(verdict.announcement).toBe(verdict.text);
});
