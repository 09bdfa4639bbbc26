import { expect, test } from '../support/page';
import {
  columnNames,
  example,
  figures,
  lines,
  monthlyTable,
  openFile,
  openPage,
  yearlyTable,
  once,
} from './steps';

test.use({ hasFutures: false });

test(
  '25 people at a fee of 150 and nothing else pay 3,750 a month and 45,000 a year',
  once,
  async ({ page }) => {
    await openPage(page);
    await openFile(page, example('fee-only'));
    await expect(async () => {
      const table = await monthlyTable(page, 'Managed (MSP)');
      const names = await columnNames(table);
      const fees = await figures(table, 'Subscription fees');
      const months = fees.filter((_, index) => /^[A-Z][a-z]{2} \d{4}$/.test(names[index] ?? ''));
      expect(months).toHaveLength(36);
      expect(new Set(months)).toEqual(new Set(['$3,750']));
    }).toPass();
    const yearly = await yearlyTable(page, 'Managed (MSP)');
    expect((await figures(yearly, 'Subscription fees'))[0]).toBe('$45,000');
  },
);

test(
  'without incidents break-fix shows only tools, projects, one-offs and premium',
  once,
  async ({ page }) => {
    await openPage(page);
    await openFile(
      page,
      example('general-office', (scenario) => {
        for (const { rates = {} } of Object.values(scenario['incidentClasses'] ?? {})) {
          for (const rate of Object.values(rates)) Object.assign(rate, none);
        }
      }),
    );
    await expect(async () => {
      const table = await monthlyTable(page, 'Break-fix');
      const shown = await table.getByRole('rowheader').allInnerTexts();
      const money = (await lines(table)).filter((line) => line.includes('$'));
      expect(money.length).toBeGreaterThan(1);
      for (const line of money) {
        expect(allowed).toContain(shown.find((name) => line.startsWith(name)));
      }
    }).toPass();
    const downtime = page.getByRole('figure', { name: 'No work is expected to be lost' });
    await expect(downtime.getByRole('img').first()).toHaveAccessibleName(/Break-fix 0 h a year/);
  },
);

const allowed = [
  'Tools and services bought separately',
  'Project work',
  'One-off costs',
  'Insurance premium',
  'Support bills',
  'All in',
];

const none = { typical: 0, low: 0, high: 0 };

for (const [share, twin] of [
  [1, 'Managed (MSP)'],
  [0, 'Break-fix'],
] as const) {
  test(
    `a hybrid with a critical share of ${share * 100} % equals ${twin}`,
    once,
    async ({ page }) => {
      await openPage(page);
      await openFile(
        page,
        example('general-office', (scenario) => {
          const plans = Object.values(scenario['plans'] ?? {});
          const mixes = plans.map(({ composition }) => composition?.['criticalShare']);
          const everything = mixes.find(Boolean)?.['everything'] ?? {};
          Object.assign(everything, { typical: share, low: share, high: share });
        }),
      );
      await expect(async () => {
        const ofTwin = await lines(await monthlyTable(page, twin));
        const ofHybrid = await lines(await monthlyTable(page, 'Hybrid'));
        expect(ofTwin.length).toBeGreaterThan(5);
        expect(ofHybrid).toEqual(ofTwin);
      }).toPass();
    },
  );
}

test(
  'ten more people from month 12 on show in the managed fee from month 12 on',
  once,
  async ({ page }) => {
    await openPage(page);
    await openFile(
      page,
      example('fee-only', (scenario) => {
        Object.assign(scenario['organisation'] ?? {}, {
          headcountSteps: [{ month: '2027-12', change: 10 }],
        });
      }),
    );
    await expect(async () => {
      const fees = await figures(await monthlyTable(page, 'Managed (MSP)'), 'Subscription fees');
      // The sum of the year stands between its last month and the next.
      expect(fees.slice(10, 14)).toEqual(['$3,750', '$5,250', '$46,500', '$5,250']);
    }).toPass();
  },
);
