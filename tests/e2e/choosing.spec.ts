import { expect, test } from '../support/page';
import { headline, inputsOf, once, openPage } from './steps';

test.use({ hasFutures: false });

test(
  'a few questions lead to an answer, none of which has to be answered',
  once,
  async ({ page }) => {
    await openPage(page);
    const before = await headline(page).innerText();
    await page.getByRole('button', { name: 'Examples' }).click();
    await page.getByRole('menuitem', { name: /^Answer a few questions/ }).click();
    const questions = page.getByRole('dialog', { name: 'Start from your figures' });
    await questions.getByRole('textbox', { name: 'How many people use IT?' }).fill('41');
    await questions.getByRole('textbox', { name: /managed quote/ }).fill('95');
    await questions.getByRole('button', { name: 'Show the answer' }).click();
    await expect(headline(page)).not.toHaveText(before);
    const inputs = await inputsOf(page);
    await expect(inputs.getByRole('textbox', { name: 'People who use IT' })).toHaveValue('41');
    await expect(inputs.getByRole('textbox', { name: 'Fee per person' }).first()).toHaveValue('95');
  },
);

test(
  'another currency relabels every amount, and US figures are marked until they are confirmed',
  once,
  async ({ page }) => {
    await openPage(page);
    const inDollars = await headline(page).innerText();
    await page.getByRole('button', { name: /change the currency/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Currency' });
    await dialog.getByRole('combobox').fill('EUR');
    await dialog.getByRole('button', { name: 'Use EUR' }).click();
    await expect(headline(page)).toHaveText(inDollars.replaceAll('$', '€'));
    const confirm = page.getByRole('button', { name: 'Confirm all' });
    await expect(confirm).toBeVisible();
    const inputs = await inputsOf(page);
    const marked = inputs.getByRole('button', { name: /^Confirm / });
    expect(await marked.count()).toBeGreaterThan(2);
    await confirm.click();
    await expect(confirm).toHaveCount(0);
    await expect(marked).toHaveCount(0);
  },
);

test('two quotes are compared like for like', once, async ({ page }) => {
  await openPage(page);
  // By keyboard: what still moves while the page fills must not slip away from under a pointer.
  await page.getByRole('button', { name: 'Actions for Managed (MSP)' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Duplicate' }).press('Enter');
  const copyOf = page.getByRole('button', { name: /^Actions for Managed \(MSP\)./ });
  await expect(copyOf).toBeVisible();
  await page.getByText('Quotes like for like').click();
  const table = page.getByRole('table', { name: /like for like/ });
  const total = table.getByRole('row', { name: /^Support bills, all included/ });
  await expect(total).toBeVisible();
  const [, quote, copy] = await total.getByRole('cell').allInnerTexts();
  expect(quote).toMatch(/^\$\d/);
  expect(copy).toBe(quote);
});

test(
  'a word of the field is explained on focus and on touch, and Esc puts the note away',
  once,
  async ({ page }) => {
    await openPage(page);
    const word = page.getByRole('button', { name: 'Worst month, 1 in 20' }).first();
    const note = page.getByRole('tooltip');
    await word.click();
    await expect(note).toContainText('1 in 20 futures have a larger one');
    await expect(word).toHaveAccessibleDescription(/largest monthly support bill/);
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await page.keyboard.press('Shift+Tab');
    await expect(note).toBeVisible();
  },
);
