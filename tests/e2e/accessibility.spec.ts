import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/page';
import { inputsOf, openPage } from './steps';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Hundreds of cells alike: looking at each takes half a minute and finds what the other tables show. */
const manyCells = '[aria-label*="cost month by month"] tbody';

/** The faults in a part of the page, or in all of it. */
async function faults(page: Page, part = 'html'): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .exclude(manyCells)
    .withTags(rules)
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

async function openWhole(page: Page): Promise<void> {
  await openPage(page);
  await expect(page.locator('.recharts-surface')).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'Month by month', exact: true })).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    test.slow();

    test('the page has no accessibility faults', async ({ page }) => {
      await openWhole(page);
      expect(await faults(page)).toEqual([]);
    });

    test('the inputs have no accessibility faults', async ({ page }) => {
      await openPage(page);
      const inputs = await inputsOf(page);
      await expect(inputs.getByRole('textbox').first()).toBeVisible();
      expect(await faults(page, '[aria-label=Inputs]')).toEqual([]);
      await inputs.getByRole('button', { name: /^typical .*: Hourly rate$/ }).click();
      expect(await faults(page, 'fieldset[aria-label^="Range of"]')).toEqual([]);
      await inputs.getByRole('radio', { name: 'All assumptions' }).check();
      await expect(inputs.getByRole('searchbox')).toBeVisible();
      expect(await faults(page, '[aria-label=Inputs]')).toEqual([]);
    });

    test('the workings have no accessibility faults', async ({ page }) => {
      await openPage(page);
      await page.getByRole('button', { name: 'How this is worked out' }).click();
      await expect(page.getByRole('heading', { level: 3, name: /bills/i }).first()).toBeVisible();
      expect(await faults(page, 'details')).toEqual([]);
    });

    test('a bad year has no accessibility faults', async ({ page }) => {
      await openPage(page);
      const opener = page.getByRole('button', { name: 'Open a bad year' });
      await expect(opener).toBeEnabled({ timeout: 60_000 });
      await opener.click();
      const dialog = page.getByRole('dialog', { name: /^A bad/ });
      await expect(dialog.getByText(/^In 9 of 10 futures/)).toBeVisible({ timeout: 60_000 });
      await dialog.getByRole('button', { expanded: false }).first().click();
      expect(await faults(page, 'dialog[open]')).toEqual([]);
    });

    test('the method has no accessibility faults', async ({ page, isMobile }) => {
      await openPage(page);
      if (isMobile) await page.getByRole('button', { name: 'More' }).click();
      const role = isMobile ? 'menuitem' : 'button';
      await page.getByRole(role, { name: 'Method' }).click();
      await expect(page.getByRole('dialog', { name: 'Method' })).toBeVisible();
      expect(await faults(page, 'dialog[open]')).toEqual([]);
    });
  });
}

test('nothing needs sideways scrolling at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openWhole(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
