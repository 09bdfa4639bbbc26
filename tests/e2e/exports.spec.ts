import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/page';
import { once, openPage } from './steps';

test.use({ hasFutures: false });

/** What a click brings, as bytes and by its name. */
async function downloaded(page: Page, click: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test(
  'an accountant takes the workbook, a table and a picture away, named by the scenario',
  once,
  async ({ page }) => {
    await openPage(page);
    const workbook = await downloaded(page, async () =>
      page.getByRole('button', { name: 'Download the workbook' }).click(),
    );
    expect(workbook.name).toBe('agency-22-people.xlsx');
    expect(workbook.bytes.subarray(0, 2).toString()).toBe('PK');
    expect(workbook.bytes.toString('latin1')).toContain('xl/worksheets/sheet3.xml');
    const csv = await downloaded(page, async () =>
      page.getByRole('button', { name: /month by month” as CSV$/ }).click(),
    );
    expect(csv.name).toMatch(/^agency-22-people-.*\.csv$/);
    const lines = csv.bytes.toString('utf8').split('\r\n');
    expect(lines[0]).toMatch(/^\ufeff"Component","/);
    expect(lines.find((line) => line.startsWith('"Hourly labour"'))).toMatch(/,\d+/);
    const save = page.getByRole('button', { name: /as a picture$/ }).first();
    const picture = async (kind: string) =>
      downloaded(page, async () => {
        await save.click();
        await page.getByRole('menuitem', { name: kind }).click();
      });
    const svg = (await picture('SVG')).bytes.toString('utf8');
    expect(svg).toContain('Agency, 22 people. Expected');
    expect(svg).toContain('<path');
    expect(svg).not.toContain('style=');
    expect((await picture('PNG')).bytes.subarray(1, 4).toString()).toBe('PNG');
  },
);

test(
  'a name that is cut at the end of its line stands in full under the picture',
  once,
  async ({ page }) => {
    await openPage(page);
    await page.getByRole('button', { name: 'Actions for Hybrid' }).click();
    await page.getByRole('menuitem', { name: 'Name and colour' }).click();
    const name = page.getByRole('textbox', { name: 'Name of the plan' });
    await name.fill('Contoso Complete Care with Nights');
    await page.keyboard.press('Enter');
    const card = page.getByRole('figure').filter({ hasText: 'Contoso Complete Care with Nights' });
    const cumulative = card.filter({ has: page.getByText('Bills', { exact: true }) }).first();
    await cumulative.scrollIntoViewIfNeeded();
    await expect(cumulative.getByText(/^Contoso Complete? ?…/)).toBeVisible();
    const { bytes } = await downloaded(page, async () => {
      await cumulative.getByRole('button', { name: /as a picture$/ }).click();
      await page.getByRole('menuitem', { name: 'SVG' }).click();
    });
    expect(bytes.toString('utf8')).toContain('>Contoso Complete Care with Nights<');
  },
);
