import { expect, test } from '../support/page';
import { headline, inputsOf, once, openPage } from './steps';

test.use({ serviceWorkers: 'allow' });

test(
  'after the first visit the app opens, computes and explains without a network',
  once,
  async ({ page, context }) => {
    await openPage(page);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (!navigator.serviceWorker.controller) {
        await new Promise((resolve) => {
          navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
        });
      }
    });
    await context.setOffline(true);
    await page.reload();
    const before = await headline(page).innerText();
    const people = (await inputsOf(page)).getByRole('textbox', { name: /^People who use IT/ });
    await people.fill('60');
    await people.press('Enter');
    await expect(headline(page)).not.toHaveText(before);
    await page.getByRole('button', { name: 'Method' }).click();
    await expect(page.getByRole('dialog')).toContainText('Where the defaults come from');
  },
);

test(
  'the app can be installed: name, icons and start are in its manifest',
  once,
  async ({ page }) => {
    await openPage(page);
    const address = await page.locator('link[rel=manifest]').getAttribute('href');
    const manifest = await page.evaluate(async (href) => (await fetch(href)).json(), address ?? '');
    expect(manifest).toMatchObject({ name: 'Fix or Fee', display: 'standalone', start_url: './' });
    for (const { src } of manifest.icons) {
      const isThere = await page.evaluate(async (href) => (await fetch(href)).ok, src);
      expect(isThere, src).toBe(true);
    }
  },
);
