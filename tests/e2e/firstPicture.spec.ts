import type { Page } from '@playwright/test';
import { expect, test } from '../support/page';
import { headline, once } from './steps';

test.use({ hasFutures: false });

/** The page with its view held up, as over a slow network. */
async function openSlowly(page: Page, address: string): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/first-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  return letGo;
}

const ready = (page: Page) => page.locator('#root:not([aria-busy])');

test(
  'a first visit reads the answer before the page is there, and it is the answer of the page',
  once,
  async ({ page }) => {
    const letGo = await openSlowly(page, './');
    const early = page.locator('#root[aria-busy] h1');
    await expect(early).toBeVisible();
    const sentence = await early.innerText();
    letGo();
    await expect(ready(page)).toBeVisible();
    expect(await headline(page).innerText()).toBe(sentence);
  },
);

test(
  'who has been here before, or follows a link, is shown no other answer first',
  once,
  async ({ page }) => {
    await page.goto('./');
    await expect(ready(page)).toBeVisible();
    for (const address of ['./', './#s=1']) {
      await page.goto('./favicon.svg');
      const letGo = await openSlowly(page, address);
      await expect(page.locator('#root[aria-busy]').getByText('Fix or Fee')).toBeVisible();
      await expect(page.locator('#root[aria-busy] h1')).toBeHidden();
      letGo();
      await expect(headline(page)).toBeVisible();
    }
  },
);

test.describe('a part of the first answer that does not load', () => {
  test.use({ allowedErrors: [/net::ERR_FAILED|dynamically imported module/] });

  test('is told instead of an answer that promises more', once, async ({ page }) => {
    await page.route(/\/(first|react|answer)-[^/]*\.js$/, async (route) => route.abort());
    await page.goto('./');
    const notice = page.getByRole('alert');
    await expect(notice).toContainText('The page could not be loaded');
    await expect(page.locator('#root')).toBeHidden();
    await page.unrouteAll();
    await notice.getByRole('button', { name: 'Reload the page' }).click();
    await expect(ready(page)).toBeVisible();
    await expect(notice).toBeHidden();
  });
});
