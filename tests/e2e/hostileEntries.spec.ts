import type { Page } from '@playwright/test';
import { expect, test } from '../support/page';
import { headline, inputsOf, openPage, once } from './steps';

test.use({ hasFutures: false });

const people = 'People who use IT';

const refused = [
  { text: 'abc', label: people, says: /Enter a number/ },
  { text: '-5', label: people, says: /Enter a number/ },
  { text: '1e999', label: people, says: /too large/ },
  { text: '25 %', label: people, says: /not a percentage/ },
  { text: '', label: people, says: /Enter a number/ },
  { text: '12.5', label: people, says: /whole number/ },
] as const;

/** Types a text over an input's figure. @returns the headline before, the inputs and the box typed in */
async function typed(page: Page, label: string | RegExp, text: string) {
  await openPage(page);
  const before = await headline(page).innerText();
  const inputs = await inputsOf(page);
  const box = inputs.getByRole('textbox', { name: label });
  await box.fill(text);
  return { before, inputs, box };
}

for (const { text, label, says } of refused) {
  test(
    `“${text}” in “${label}” is kept and answered, and the results stand`,
    once,
    async ({ page }) => {
      const { before, inputs, box } = await typed(page, label, text);
      await expect(inputs).toContainText(says);
      await expect(inputs).toContainText('Results still use 22');
      await box.blur();
      await expect(box).toHaveValue(text);
      await expect(headline(page)).toHaveText(before);
      expect(await page.locator('body').innerText()).not.toMatch(/NaN|Infinity|undefined/);
    },
  );
}

const understood = [
  { text: '1.234,5', label: 'Loaded labour cost', echo: /read as .*1,234\.5/, left: '1,234.50' },
  { text: '25 %', label: 'Growth', echo: undefined, left: /^25$/ },
] as const;

for (const { text, label, echo, left } of understood) {
  test(
    `“${text}” in “${label}” is understood, and said how where it reads otherwise`,
    once,
    async ({ page }) => {
      const { before, inputs, box } = await typed(page, label, text);
      await expect(box).toHaveValue(text);
      if (echo) await expect(inputs).toContainText(echo);
      await expect(headline(page)).not.toHaveText(before);
      await box.blur();
      await expect(box).toHaveValue(left);
      expect(await page.locator('body').innerText()).not.toMatch(/NaN|Infinity|undefined/);
    },
  );
}

test('a refused text stays with its reason through both views of the inputs', async ({ page }) => {
  const { before, inputs } = await typed(page, people, 'abc');
  const box = inputs.getByRole('textbox', { name: people });
  for (const view of ['All assumptions', 'Quick']) {
    await inputs.getByRole('radio', { name: view }).check();
    await expect(box).toHaveValue('abc');
    await expect(box).toHaveAccessibleDescription(/Enter a number.*Results still use 22\./);
  }
  await expect(headline(page)).toHaveText(before);
});

test('the year of a month is typed digit by digit', once, async ({ page }) => {
  await openPage(page);
  const inputs = await inputsOf(page);
  await inputs.getByRole('radio', { name: 'All assumptions' }).check();
  await inputs.getByRole('searchbox').fill('First month');
  const start = inputs.getByLabel('First month');
  await start.fill('2031-11');
  await start.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('2027', { delay: 250 });
  await expect(start).toHaveValue('2027-11');
});

test('a note and a goal stay as they are typed', once, async ({ page }) => {
  await openPage(page);
  const inputs = await inputsOf(page);
  await inputs
    .getByRole('button', { name: /: Hourly rate$/ })
    .last()
    .click();
  const note = inputs.getByRole('textbox', { name: 'Note' });
  await note.pressSequentially('from the quote', { delay: 20 });
  await expect(note).toHaveValue('from the quote');
  const goal = inputs.getByRole('textbox', { name: 'People in three years' });
  await goal.fill('');
  await goal.pressSequentially('150', { delay: 250 });
  await expect(goal).toHaveValue('150');
});
