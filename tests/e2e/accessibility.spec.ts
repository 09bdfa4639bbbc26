import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/page';
import { inputsOf, openPage } from './steps';

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

async function wholePage(page: Page): Promise<void> {
  await openPage(page);
  await expect(page.locator('.recharts-surface')).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'Month by month', exact: true })).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('the page has no accessibility faults', async ({ page }) => {
      await wholePage(page);
      expect(await violations(page)).toEqual([]);
    });

    test('the inputs have no accessibility faults', async ({ page }) => {
      await openPage(page);
      const inputs = await inputsOf(page);
      expect(await violations(page)).toEqual([]);
      await inputs.getByRole('radio', { name: 'All assumptions' }).check();
      await expect(inputs.getByRole('searchbox')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('the method and the workings have no accessibility faults', async ({ page, isMobile }) => {
      await wholePage(page);
      await page.getByRole('button', { name: 'How this is worked out' }).click();
      await expect(page.getByRole('heading', { level: 3, name: /bills/i }).first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      if (isMobile) await page.getByRole('button', { name: 'More' }).click();
      const method = isMobile
        ? page.getByRole('menuitem', { name: 'Method' })
        : page.getByRole('button', { name: 'Method' });
      await method.click();
      await expect(page.getByRole('dialog', { name: 'Method' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}

test('nothing needs sideways scrolling at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await wholePage(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);
});
