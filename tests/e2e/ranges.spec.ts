import type { Locator } from '@playwright/test';
import { expect, test } from '../support/page';
import { closeInputs, headline, inputsOf, openFile, openPage, savedFile, once } from './steps';

test.use({ hasFutures: false });

const rateOf = (inputs: Locator) => inputs.getByRole('textbox', { name: 'Hourly rate' }).first();
const rangeOf = (inputs: Locator) =>
  inputs.getByRole('button', { name: /^(?:typical|range|add a range).*: Hourly rate$/ }).first();

test('a range typed into the hourly rate is there, survives a file and goes with one undo', async ({
  page,
}) => {
  await openPage(page);
  const before = await headline(page).innerText();
  const inputs = await inputsOf(page);
  await expect(rangeOf(inputs)).toHaveText('typical $125–250');
  await rateOf(inputs).press('ControlOrMeta+a');
  await rateOf(inputs).pressSequentially('80 to 120');
  await expect(inputs.getByText('read as 80 to 120, typically 100')).toBeVisible();
  await rateOf(inputs).press('Enter');
  await expect(rangeOf(inputs)).toHaveText('range $80–120');
  await rateOf(inputs).press('ControlOrMeta+z');
  await expect(rangeOf(inputs)).toHaveText('typical $125–250');
  await expect(rateOf(inputs)).toHaveValue('150');
  await expect(headline(page)).toHaveText(before);
  await rateOf(inputs).press('ControlOrMeta+Shift+z');
  await expect(rangeOf(inputs)).toHaveText('range $80–120');
  await closeInputs(page);

  const saved = await savedFile(page);
  await page.reload();
  await openFile(page, saved);
  const again = await inputsOf(page);
  await expect(rangeOf(again)).toHaveText('range $80–120');
  await expect(rateOf(again)).toHaveValue('100');
});

test('a range is widened by a word, removed and reset', once, async ({ page }) => {
  await openPage(page);
  const inputs = await inputsOf(page);
  await rangeOf(inputs).click();
  const panel = inputs.getByRole('group', { name: 'Range of Hourly rate' });
  await panel.getByRole('radio', { name: 'Wide' }).check();
  await expect(rangeOf(inputs)).toHaveText('range $100–350');
  await expect(panel.getByRole('textbox', { name: 'High' })).toHaveValue('350');
  await panel.getByRole('radio', { name: 'None' }).check();
  await expect(rangeOf(inputs)).toHaveText('add a range');
  await inputs.getByRole('button', { name: 'Reset Hourly rate' }).click();
  await expect(rangeOf(inputs)).toHaveText('typical $125–250');
});

test('an end beyond the typical value is refused and kept as typed', once, async ({ page }) => {
  await openPage(page);
  const inputs = await inputsOf(page);
  await rangeOf(inputs).click();
  const low = inputs.getByRole('textbox', { name: 'Low' });
  await low.fill('200');
  await expect(low).toHaveValue('200');
  await expect(low).toHaveAccessibleDescription(
    /The low end must not be above the typical value, \$150\. Results still use \$150 \/ h \(range \$125–250\)/,
  );
  await expect(rangeOf(inputs)).toHaveText('typical $125–250');
});

test('a price typed over a default is made firm in one press, and undo takes that back', async ({
  page,
}) => {
  await openPage(page);
  const inputs = await inputsOf(page);
  const rate = inputs.getByRole('textbox', { name: 'Hourly rate' });
  await rate.fill('130');
  const firm = inputs.getByRole('checkbox', { name: 'Firm price: Hourly rate' });
  await expect(firm).toHaveAccessibleDescription('futures vary it $125–250');
  await expect(rate).toBeFocused();
  await rate.press('Tab');
  await expect(firm).toBeFocused();
  await page.keyboard.press('Space');
  await expect(firm).toBeChecked();
  await expect(firm).toHaveAccessibleDescription('the same in every future');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(firm).not.toBeChecked();
  await expect(rate).toHaveValue('130');
});
