import type { Locator } from '@playwright/test';
import { expect, test } from '../support/page';
import { headline, once, patient, simulationControls as controls, untilSimulated } from './steps';

test.describe.configure({ timeout: 300_000 });

test(
  'another seed says whether the noise is smaller than the difference',
  once,
  async ({ page }) => {
    await untilSimulated(page);
    const before = await headline(page).innerText();
    await controls(page)
      .getByRole('button', { name: /^Re-roll/ })
      .click();
    await expect(
      page.getByText(
        /with seed 1 and .* with seed \d+ .* The noise .* (?:is|is not) smaller than the difference/,
      ),
    ).toBeVisible(patient);
    await expect(controls(page).getByText(/futures, seed 1$/)).toBeHidden();
    await expect(headline(page)).toHaveText(before);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(controls(page).getByText(/futures, seed 1$/)).toBeVisible(patient);
  },
);

test('100,000 futures show their progress and can be cancelled', once, async ({ page }) => {
  await untilSimulated(page);
  await controls(page).getByRole('button', { name: 'Simulate 100,000 futures' }).click();
  await expect(page.getByRole('progressbar', { name: 'Simulating 100,000 futures' })).toBeVisible();
  await expect(controls(page).getByText(/^[\d,]+ of 100,000 futures, seed 1$/)).toBeVisible({
    timeout: 120_000,
  });
  await controls(page)
    .getByRole('button', { name: /^Cancel/ })
    .click();
  await expect(page.getByRole('progressbar')).toBeHidden();
  await expect(controls(page).getByText(/^[\d,]+ simulated futures, seed 1$/)).toBeVisible();
  await expect(
    controls(page).getByRole('button', { name: 'Simulate 100,000 futures' }),
  ).toBeVisible();
});

test(
  'a worker killed in the middle of a run is replaced, and the page says so',
  once,
  async ({ page }) => {
    await untilSimulated(page);
    await controls(page).getByRole('button', { name: 'Simulate 100,000 futures' }).click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    const worker = page.workers()[0];
    if (!worker) throw new Error('Nothing is simulated on a worker.');
    const ended = worker.waitForEvent('close');
    // It may be gone before it can answer.
    await Promise.race([ended, Promise.allSettled([worker.evaluate(() => self.close())])]);
    await ended;
    // "It goes on", or on a fast machine already "the figures are complete".
    await expect(page.getByText(/simulation stopped and was started again/)).toBeVisible(patient);
    await expect(headline(page)).toHaveText(/Over 3 years/);
    await expect(controls(page).getByText('100,000 simulated futures, seed 1')).toBeVisible(
      patient,
    );
  },
);

/** Printed amounts as whole numbers of their smallest unit. */
async function amounts(cells: Locator): Promise<readonly number[]> {
  const texts = await cells.allInnerTexts();
  return texts.map((text) => {
    const figure = text.split('\n')[0]?.replaceAll(/[^\d.−–]/g, '') ?? '';
    return figure === '–' ? 0 : Number(figure.replace('−', '-'));
  });
}

function sumOf(rows: readonly (readonly number[])[]): readonly number[] {
  const [first = []] = rows;
  return first.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
}

test('a bad year adds up from its incidents to its totals', once, async ({ page }) => {
  await untilSimulated(page);
  const opener = controls(page).getByRole('button', { name: 'Open a bad year' });
  await opener.click();
  const dialog = page.getByRole('dialog', { name: /^A bad 3 years for/ });
  await expect(dialog.getByText(/^In 9 of 10 futures/)).toBeVisible(patient);
  const months = dialog.locator('tbody tr');
  await expect(months).toHaveCount(36);
  const totals = await amounts(dialog.locator('tfoot td'));
  expect(totals.length).toBeGreaterThan(1);
  const ofMonths = await Promise.all(
    (await months.all()).map(async (row) => amounts(row.getByRole('cell'))),
  );
  expect(sumOf(ofMonths)).toEqual(totals);

  const eventful = dialog.getByRole('button', { name: /to fix$/ }).first();
  const month = await months.evaluateAll((all) =>
    all.findIndex((row) => row.textContent.includes('to fix')),
  );
  await eventful.click();
  const opened = dialog.locator('tbody tr');
  const incidents = (await opened.count()) - 36;
  expect(incidents).toBeGreaterThan(1);
  const rows = (await opened.all()).slice(month + 1, month + incidents + 1);
  const ofIncidents = await Promise.all(rows.map(async (row) => amounts(row.getByRole('cell'))));
  expect(sumOf(ofIncidents)).toEqual(ofMonths[month]);

  await dialog.getByRole('combobox', { name: 'Bad for' }).selectOption({ label: 'Break-fix' });
  await expect(page.getByRole('heading', { name: 'A bad 3 years for Break-fix' })).toBeVisible();
  await expect(dialog.getByText(/^In 9 of 10 futures Break-fix/)).toBeVisible(patient);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('a bad year is marked once the inputs have changed', once, async ({ page }) => {
  await untilSimulated(page);
  await controls(page)
    .getByRole('button', { name: /^Re-roll/ })
    .click();
  await expect(page.getByText(/The noise of the simulation/)).toBeVisible(patient);
  await controls(page).getByRole('button', { name: 'Open a bad year' }).click();
  const dialog = page.getByRole('dialog', { name: /^A bad 3 years/ });
  await expect(dialog.getByText(/^In 9 of 10 futures/)).toBeVisible(patient);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(
    dialog.getByText(/The inputs have changed since this future was opened/),
  ).toBeVisible();
  await dialog.getByRole('button', { name: /Open it with the present inputs/ }).click(patient);
  await expect(dialog.getByText(/with seed 1\.$/)).toBeVisible(patient);
  await expect(dialog.getByText(/The inputs have changed/)).toBeHidden();
});
