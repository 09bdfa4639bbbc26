import type { Page } from '@playwright/test';
import { expect, test } from '../support/page';
import { once, openPage, patient, untilSimulated } from './steps';

/** Figures that the browser leaves out of a picture of the whole page because nobody has scrolled to them. */
const leftOut = async (page: Page) =>
  page
    .locator('figure')
    .evaluateAll((figures) =>
      figures
        .filter(
          (figure) => !figure.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }),
        )
        .map((figure) => figure.textContent),
    );

test('a picture of the whole page lacks no figure', once, async ({ page }) => {
  test.setTimeout(patient.timeout);
  await untilSimulated(page);
  await expect(page.getByRole('heading', { name: 'Month by month' })).toBeAttached(patient);
  await expect(page.getByText('being worked out …')).toHaveCount(0, patient);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await page.locator('figure').count()).toBeGreaterThan(8);
  expect(await leftOut(page)).toEqual([]);
});

test('the verdict keeps no room from a narrow screen on a wide one', once, async ({ page }) => {
  test.setTimeout(patient.timeout);
  await openPage(page);
  const odds = page.getByText(/is cheapest in \d+ of 100/).first();
  await expect(odds).toBeVisible(patient);
  const how = page.getByRole('button', { name: 'How this is worked out' }).first();
  const plan = page.getByText('all in over 3 years, expected').first();
  const between = async () =>
    ((await plan.boundingBox())?.y ?? 0) - ((await how.boundingBox())?.y ?? 0);
  const atFirst = await between();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(plan).toBeHidden();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(between).toBe(atFirst);
});

test('a page that is turned reports no loop of measurements', once, async ({ page }) => {
  test.setTimeout(patient.timeout);
  await openPage(page);
  await expect(page.getByText(/is cheapest in \d+ of 100/).first()).toBeVisible(patient);
  // A browser tells a loop to the window alone, not to its console.
  const errors: string[] = [];
  await page.exposeFunction('noteError', (message: string) => errors.push(message));
  await page.evaluate(() =>
    window.addEventListener('error', ({ message }) => Reflect.get(window, 'noteError')(message)),
  );
  const sizes = [
    { width: 390, height: 844 },
    { width: 844, height: 390 },
    { width: 1440, height: 900 },
    { width: 1280, height: 720 },
  ];
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  }
  expect(errors).toEqual([]);
});
