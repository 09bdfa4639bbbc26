import { expect, test } from '../support/page';
import { closeInputs, headline, inputsOf, openPage } from './steps';

test.use({ hasFutures: false });

test('an owner changes five things and reads one sentence', async ({ page }) => {
  await openPage(page);
  await expect(headline(page)).toHaveText(/Over 3 years .* \$[\d,]+/);
  const before = await headline(page).innerText();
  const inputs = await inputsOf(page);
  const changes = [
    ['People who use IT', '14'],
    ['Loaded labour cost', '52'],
    ['Tickets per person', '0.5'],
    ['Hourly rate', '165'],
    ['Fee per person', '140'],
  ] as const;
  for (const [label, text] of changes) {
    const box = inputs.getByRole('textbox', { name: label }).first();
    await box.fill(text);
    await box.press('Enter');
  }
  await closeInputs(page);
  await expect(headline(page)).toHaveText(/Over 3 years .* \$[\d,]+/);
  expect(await headline(page).innerText()).not.toBe(before);
});

test('every figure follows a keystroke, and undo takes it back', async ({ page }) => {
  await openPage(page);
  const before = await headline(page).innerText();
  const inputs = await inputsOf(page);
  const people = inputs.getByRole('textbox', { name: 'People who use IT' });
  await people.press('ControlOrMeta+a');
  await people.pressSequentially('40');
  await expect(headline(page)).not.toHaveText(before);
  await people.press('Enter');
  await expect(page).toHaveTitle(/^Agency, 40 people/);
  await people.press('ControlOrMeta+z');
  await expect(people).toHaveValue('22');
  await expect(page).toHaveTitle(/^Agency, 22 people/);
  await expect(headline(page)).toHaveText(before);
  await people.press('ControlOrMeta+Shift+z');
  await expect(people).toHaveValue('40');
  await expect(page).toHaveTitle(/^Agency, 40 people/);
});

test('a drag of a slider is one step', async ({ page }) => {
  await openPage(page);
  const inputs = await inputsOf(page);
  const people = inputs.getByRole('textbox', { name: 'People who use IT' });
  const slider = inputs.getByRole('slider', { name: /People who use IT/ });
  // Hovering waits until the sheet of a phone has risen and stands still.
  await slider.hover();
  const box = await slider.boundingBox();
  if (!box) throw new Error('The slider has no place on the page.');
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2);
  await page.mouse.down();
  for (const at of [0.4, 0.5, 0.6, 0.7]) {
    await page.mouse.move(box.x + box.width * at, box.y + box.height / 2);
  }
  await page.mouse.up();
  await expect(people).not.toHaveValue('22');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(people).toHaveValue('22');
});

test('removing a plan offers to take it back', async ({ page }) => {
  await openPage(page);
  await page.getByRole('button', { name: 'Actions for Hybrid' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  const notice = page.getByRole('status').filter({ hasText: 'Removed “Hybrid”' });
  // It goes by itself, but never from under the pointer.
  await notice.getByText('Removed').hover();
  await expect(page.getByRole('button', { name: 'Actions for Hybrid' })).toBeHidden();
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Actions for Hybrid' })).toBeVisible();
});

test('a plan is added, renamed, hidden and shown again', async ({ page }) => {
  await openPage(page);
  await page.getByRole('button', { name: 'Add a quote or plan' }).click();
  await page.getByRole('menuitem', { name: /^Managed:/ }).click();
  // It leads to its terms.
  await expect((await inputsOf(page)).getByText('Managed (MSP) 2').first()).toBeVisible();
  await closeInputs(page);
  await page.getByRole('button', { name: 'Actions for Managed (MSP) 2' }).click();
  await page.getByRole('menuitem', { name: 'Name and colour' }).click();
  await page.getByRole('textbox', { name: 'Name of the plan' }).fill('Quote B');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Actions for Quote B' }).click();
  await page.getByRole('menuitem', { name: 'Hide' }).click();
  await expect(page.getByRole('button', { name: 'Actions for Quote B' })).toBeHidden();
  await page.getByRole('button', { name: 'Show Quote B' }).click();
  await expect(page.getByRole('button', { name: 'Actions for Quote B' })).toBeVisible();
});

test('the sentence leads to how it is worked out', async ({ page }) => {
  await openPage(page);
  await page.getByRole('button', { name: 'How this is worked out' }).click();
  const total = page.getByRole('listitem').filter({ hasText: /^All in/ });
  await expect(total.first()).toBeVisible();
});

test('a layer that is switched off leaves every total', async ({ page }) => {
  await openPage(page);
  const before = await headline(page).innerText();
  await page.getByRole('switch', { name: 'Lost productivity' }).click();
  await expect(headline(page)).not.toHaveText(before);
});
