import { execFileSync } from 'node:child_process';
import { expect, test } from '../support/page';
import {
  closeInputs,
  dragHourlyRate,
  example,
  headline,
  once,
  openFile,
  openPage,
  patient,
} from './steps';

test.describe.configure({ timeout: 300_000 });

test('the verdict says in how many of 100 futures it holds', once, async ({ page }) => {
  await openPage(page);
  await expect(page.getByText(/is cheapest in .*\d+ of 100/).first()).toBeVisible(patient);
  await expect(
    page.getByRole('figure', { name: /can pass \$[\d.]+\w in 1 of 10 futures/ }),
  ).toBeVisible();
  await expect(page.getByRole('figure', { name: /bills vary by \$[\d,]+ a month/ })).toBeVisible();
});

test('two identical quotes are identical, not even', once, async ({ page }) => {
  await openPage(page);
  await page.getByRole('button', { name: 'Actions for Managed (MSP)' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(
    page.getByText(/are identical: they cost the same in every simulated future/),
  ).toBeVisible(patient);
});

test('without luck and ranges the fan lies on the expected line', once, async ({ page }) => {
  await openPage(page);
  await page.getByRole('switch', { name: 'Luck' }).click();
  await page.getByRole('switch', { name: 'Ranges of inputs' }).click();
  const fan = page.getByRole('figure').filter({ hasText: 'the range lies on its line' });
  await expect(fan).toBeVisible(patient);
  await fan.getByRole('radio', { name: 'Table' }).click();
  const cells = await fan
    .getByRole('row', { name: /^\w+ \d{4}/ })
    .first()
    .getByRole('cell')
    .all();
  const texts = await Promise.all(cells.map(async (cell) => cell.innerText()));
  expect(texts).toHaveLength(7);
  expect(new Set(texts).size).toBe(1);
});

test('the page shows the futures that the command line computes', once, async ({ page }) => {
  await openPage(page);
  await openFile(page, example('general-office'));
  await expect(page.getByText('10,000 simulated futures').first()).toBeVisible(patient);
  const shown = (await page.getByRole('main').innerText()).match(/\$[\d.]+[kM] – \$[\d.]+[kM]/g);
  const ranges = evaluated('docs/examples/general-office.json').plans.map(({ totals }) => {
    const { P10, P90 } = totals.allIn.percentiles;
    return `${thousands(P10)} – ${thousands(P90)}`;
  });
  expect(ranges.length).toBeGreaterThan(1);
  expect(new Set(shown)).toEqual(new Set(ranges));
});

interface Evaluated {
  readonly plans: readonly {
    readonly totals: {
      readonly allIn: { readonly percentiles: { readonly P10: number; readonly P90: number } };
    };
  }[];
}

/** What the command line prints of the simulation of a file. */
function evaluated(file: string): Evaluated {
  const args = ['src/cli/evaluate.mjs', file, '--trials', '10000'];
  const printed = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 27 });
  return (JSON.parse(printed) as { readonly simulation: Evaluated }).simulation;
}

/** Dollars as the page shortens them between 100,000 and a million. */
function thousands(money: number): string {
  return `$${Math.round(money / 1_000)}k`;
}

test('while the hourly rate is dragged, figures and futures move with it', async ({ page }) => {
  await openPage(page);
  const odds = page.getByText(/is cheapest in .*\d+ of 100/).first();
  await expect(odds).toBeVisible(patient);
  const before = { headline: await headline(page).innerText(), odds: await odds.innerText() };
  await dragHourlyRate(page, 60);
  await closeInputs(page);
  expect(await headline(page).innerText()).not.toBe(before.headline);
  await expect(odds).not.toHaveText(before.odds, patient);
});
