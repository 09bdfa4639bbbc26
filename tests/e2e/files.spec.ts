import { expect, test } from '../support/page';
import { example, headline, openFile, openPage, savedFile } from './steps';

test.use({ hasFutures: false });

test('a broken file is refused with line and reason, and nothing is lost', async ({ page }) => {
  await openPage(page);
  const before = await headline(page).innerText();
  await openFile(page, '{\n  "format": "fix-or-fee/scenario",\n  oops\n}', 'quote.json');
  const refusal = page.getByRole('alert');
  await expect(refusal).toContainText('“quote.json” was not opened');
  await expect(refusal).toContainText('line 3');
  expect(await headline(page).innerText()).toBe(before);
  await refusal.getByRole('button', { name: 'Dismiss' }).click();
  await expect(refusal).toBeHidden();
});

test('a file with a figure out of bounds is refused with the field and the reason', async ({
  page,
}) => {
  await openPage(page);
  await openFile(
    page,
    example('general-office', (scenario) => {
      Object.assign(scenario, { horizonMonths: 500 });
    }),
  );
  await expect(page.getByRole('alert')).toContainText(
    'Look ahead must be between 1 and 120 (it is 500). In the file: horizonMonths',
  );
});

test('opening a file can be undone', async ({ page }) => {
  await openPage(page);
  const before = await headline(page).innerText();
  await openFile(page, example('fee-only'));
  const name = page.getByRole('textbox', { name: 'Scenario name' });
  await expect(name).toHaveValue('A fee of 150 for each of 25 people');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(name).toHaveValue('Agency, 22 people');
  expect(await headline(page).innerText()).toBe(before);
});

test('a saved scenario opens again as it was', async ({ page }) => {
  await openPage(page);
  await openFile(page, example('switch'));
  await expect(page.getByRole('status').filter({ hasText: 'Opened' })).toBeVisible();
  const before = await headline(page).innerText();
  const saved = await savedFile(page);
  expect(JSON.parse(saved)).toEqual(JSON.parse(example('switch')));
  await page.reload();
  await openFile(page, saved);
  await expect(headline(page)).toHaveText(before);
});

test('a file dropped on the page is opened', async ({ page }) => {
  await openPage(page);
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
    return transfer;
  }, example('fee-only'));
  // A hand moves on over the page, and the page says what it is ready for as soon as it listens.
  await expect(async () => {
    await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
    await expect(page.getByText('Drop the scenario file to open it')).toBeVisible({
      timeout: 1_000,
    });
  }).toPass();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(page.getByRole('textbox', { name: 'Scenario name' })).toHaveValue(
    'A fee of 150 for each of 25 people',
  );
});
