import { expect, test } from '../support/page';
import { headline, inputsOf, once, openFile, openPage, savedFile } from './steps';

test.use({ hasFutures: false });

test(
  'a consultant on a call starts from an example, adds a quote, names it, enters its fee and keeps the file',
  once,
  async ({ page }) => {
    await openPage(page);
    await page.getByRole('button', { name: 'Examples' }).click();
    await page.getByRole('menuitem', { name: /^Dental/ }).click();
    await page.getByRole('button', { name: 'Add a quote or plan' }).click();
    await page.getByRole('menuitem', { name: /^Managed:/ }).click();
    await page.getByRole('button', { name: 'Actions for Managed (MSP) 2' }).click();
    await page.getByRole('menuitem', { name: 'Name and colour' }).click();
    await page.getByRole('textbox', { name: 'Name of the plan' }).fill('Quote B');
    await page.keyboard.press('Enter');
    const quote = page.getByRole('article', { name: 'Quote B' });
    const before = await quote.innerText();
    const inputs = await inputsOf(page);
    // A new plan leads to its terms among all assumptions; its fee is among the few that decide.
    await inputs.getByRole('radio', { name: 'Quick' }).check();
    await inputs.getByRole('textbox', { name: 'Fee per person' }).last().fill('95');
    await page.keyboard.press('Enter');
    await expect.poll(async () => quote.innerText()).not.toBe(before);
    const sentence = await headline(page).innerText();
    const file = await savedFile(page);
    await page.reload();
    await expect(headline(page)).toHaveText(sentence);
    await page.getByRole('button', { name: 'Examples' }).click();
    await page.getByRole('menuitem', { name: /^Law/ }).click();
    await expect(headline(page)).not.toHaveText(sentence);
    await openFile(page, file);
    await expect(headline(page)).toHaveText(sentence);
  },
);

test(
  'by keyboard alone an example is chosen, an input found and changed, and the change taken back',
  once,
  async ({ page }) => {
    await openPage(page);
    const examples = page.getByRole('button', { name: 'Examples' });
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      if (await examples.evaluate((button) => button === document.activeElement)) break;
    }
    await expect(examples).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('/');
    const search = page.getByRole('searchbox');
    await expect(search).toBeFocused();
    await page.keyboard.type('people who use');
    const people = page.getByRole('textbox', { name: /^People who use IT/ });
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      if (await people.evaluate((box) => box === document.activeElement)) break;
    }
    await expect(people).toBeFocused();
    const before = await headline(page).innerText();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(headline(page)).not.toHaveText(before);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(headline(page)).toHaveText(before);
  },
);
