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
} from './steps';

test('25 people at a fee of 150 and nothing else pay 3,750 a month and 45,000 a year', async ({
  page,
}) => {
  await openPage(page);
  await openFile(page, example('fee-only'));
  await expect(page.getByRole('status').filter({ hasText: 'Opened' })).toBeVisible();
  const table = await monthlyTable(page, 'Managed (MSP)');
  const names = await columnNames(table);
  const fees = await figures(table, 'Subscription fees');
  const months = fees.filter((_, index) => /^[A-Z][a-z]{2} \d{4}$/.test(names[index] ?? ''));
  expect(months).toHaveLength(36);
  expect(new Set(months)).toEqual(new Set(['$3,750']));
  const yearly = await yearlyTable(page, 'Managed (MSP)');
  expect((await figures(yearly, 'Subscription fees'))[0]).toBe('$45,000');
});

test('without incidents break-fix shows only tools, projects, one-offs and premium', async ({
  page,
}) => {
  await openPage(page);
  await openFile(
    page,
    example('general-office', (scenario) => {
      for (const { rates = {} } of Object.values(scenario['incidentClasses'] ?? {})) {
        for (const rate of Object.values(rates)) Object.assign(rate, none);
      }
    }),
  );
  const table = await monthlyTable(page, 'Break-fix');
  const shown = await table.getByRole('rowheader').allInnerTexts();
  const allowed = [
    'Tools and services bought separately',
    'Project work',
    'One-off costs',
    'Own time managing providers',
    'Insurance premium',
    'Support bills',
    'All in',
  ];
  const money = (await lines(table)).filter((line) => line.includes('$'));
  for (const line of money) {
    expect(allowed).toContain(shown.find((name) => line.startsWith(name)));
  }
  const lost = await figures(table, 'Person-hours of work lost').catch(() => []);
  expect(new Set(lost.map(Number))).toEqual(lost.length > 0 ? new Set([0]) : new Set());
});

const none = { typical: 0, low: 0, high: 0 };

for (const [share, twin] of [
  [1, 'Managed (MSP)'],
  [0, 'Break-fix'],
] as const) {
  test(`a hybrid with a critical share of ${share * 100} % equals ${twin}`, async ({ page }) => {
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
    const ofTwin = await lines(await monthlyTable(page, twin));
    const ofHybrid = await lines(await monthlyTable(page, 'Hybrid'));
    expect(ofTwin.length).toBeGreaterThan(5);
    expect(ofHybrid).toEqual(ofTwin);
  });
}

test('ten more people from month 12 on show in the managed fee from month 12 on', async ({
  page,
}) => {
  await openPage(page);
  await openFile(
    page,
    example('fee-only', (scenario) => {
      Object.assign(scenario['organisation'] ?? {}, {
        headcountSteps: [{ month: '2027-12', change: 10 }],
      });
    }),
  );
  const fees = await figures(await monthlyTable(page, 'Managed (MSP)'), 'Subscription fees');
  // The sum of the year stands between its last month and the next.
  expect(fees.slice(10, 14)).toEqual(['$3,750', '$5,250', '$46,500', '$5,250']);
});
