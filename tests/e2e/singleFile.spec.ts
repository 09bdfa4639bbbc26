import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/page';
import { example, headline, once, openFile, patient } from './steps';

const address = pathToFileURL(
  path.resolve(import.meta.dirname, '../../dist-single/fix-or-fee.html'),
).href;

// What it asks for is nothing but itself: every file from disk has the origin "null".
test.use({ baseURL: address });
test.describe.configure({ timeout: 300_000 });

async function openSingle(page: Page): Promise<void> {
  await page.goto(address);
  await expect(headline(page)).toBeVisible();
}

/** So few people that their futures are soon there. */
const small = example('fee-only', (scenario) => {
  Object.assign(scenario['organisation']?.['headcount'] ?? {}, { typical: 2 });
});

const ranges = async (page: Page) =>
  (await page.getByRole('main').innerText()).match(/\$[\d.]+[kM] – \$[\d.]+[kM]/g);

const futures = (page: Page) => page.getByText('10,000 simulated futures').first();

test(
  'the one file opens from disk, computes what the served page computes and asks for nothing else',
  once,
  async ({ page, browser }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openSingle(page);
    await openFile(page, small);
    await expect(futures(page)).toBeVisible(patient);
    const served = await (await browser.newContext({ locale: 'en-US' })).newPage();
    await served.goto(`http://127.0.0.1:${process.env['E2E_PORT'] ?? '4187'}/`);
    await openFile(served, small);
    await expect(futures(served)).toBeVisible(patient);
    await expect(headline(page)).toHaveText(await headline(served).innerText());
    expect(await page.getByRole('article').allInnerTexts()).toEqual(
      await served.getByRole('article').allInnerTexts(),
    );
    expect(await ranges(page)).toEqual(await ranges(served));
    expect(asked.filter((url) => url !== address && !/^(?:blob|data):/.test(url))).toEqual([]);
    await served.context().close();
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Scenario name' })).toHaveValue(
      'A fee of 150 for each of 25 people',
    );
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share' });
    await expect(dialog).toContainText('a link to it would work for nobody else');
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save the scenario as a file' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.json$/);
  },
);

test(
  'where the browser refuses threads and storage, the one file computes by itself and says both',
  once,
  async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('Refused.', 'SecurityError');
      };
      Object.defineProperty(globalThis, 'Worker', { value: refuse });
      Object.defineProperty(globalThis, 'indexedDB', { get: refuse });
      Object.defineProperty(globalThis, 'localStorage', { get: refuse });
      Object.defineProperty(globalThis, 'BroadcastChannel', { get: refuse });
      history.replaceState = refuse;
    });
    await openSingle(page);
    await openFile(page, small);
    await expect(page.getByText('Simulated futures take longer here')).toBeVisible(patient);
    await expect(page.getByText(/lets this page keep nothing/)).toBeVisible();
    await expect(futures(page)).toBeVisible(patient);
  },
);
