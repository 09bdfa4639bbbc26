import type { Locator } from '@playwright/test';
import { expect, test } from '../support/page';
import { inputsOf, once, openPage, patient } from './steps';

/** Where the letters of each element begin and end, not the box that they stand in. */
async function letters(of: Locator): Promise<readonly Pick<DOMRect, 'left' | 'right'>[]> {
  return of.evaluateAll((elements) =>
    elements.map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { left, right } = range.getBoundingClientRect();
      return { left, right };
    }),
  );
}

test.slow();

test(
  'a narrow phone keeps the header to two lines and a range clear of its cost',
  once,
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await openPage(page);
    const plans = page.getByRole('region', { name: /^Plans side by side/ });
    await expect(plans.getByText(/8 in 10 futures: \$/)).toHaveCount(4, patient);
    for (const width of [360, 375, 390]) {
      await page.setViewportSize({ width, height: 780 });
      const header = await page.getByRole('banner').boundingBox();
      expect([width, (header?.height ?? 0) < 100]).toEqual([width, true]);
      const names = await letters(plans.getByRole('rowheader'));
      const costs = await letters(plans.locator('td:nth-child(2)'));
      const gaps = names.map(({ right }, n) => (costs[n]?.left ?? 0) - right);
      expect([width, Math.min(...gaps) >= 8]).toEqual([width, true]);
    }
  },
);

test(
  'on a tablet the pictures of monthly bills stand two by two, in line',
  once,
  async ({ page }) => {
    await page.setViewportSize({ width: 820, height: 1180 });
    await openPage(page);
    const figure = page.getByRole('img', { name: /8 in 10 bills lie within/ });
    await figure.scrollIntoViewIfNeeded(patient);
    const pictures = figure.locator('svg');
    await expect(pictures).toHaveCount(4);
    const places = await pictures.evaluateAll((all) =>
      all.map((one) => {
        const { x, y } = one.getBoundingClientRect();
        return [Math.round(x), Math.round(y)] as const;
      }),
    );
    const [across, down] = [0, 1].map((side) => new Set(places.map((place) => place[side])).size);
    expect([across, down]).toEqual([2, 2]);
  },
);

test(
  'letters twice as large leave the finding on the edge of the inputs whole',
  once,
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openPage(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '32px';
    });
    const sheet = await inputsOf(page);
    const edge = sheet.getByRole('button', { name: 'Close' }).first().locator('..');
    await expect(edge).toContainText(' by $');
    // What is under it takes room from it once it is there.
    await expect(sheet.getByRole('slider').first()).toBeAttached();
    const hidden = async () =>
      edge.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(await hidden()).toBe(0);
  },
);
