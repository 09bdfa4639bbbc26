import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/page';
import { closeInputs, headline, inputsOf, once, openPage, patient } from './steps';

/** An office whose answers are soon there. */
async function openSmallOffice(page: Page): Promise<void> {
  await openPage(page);
  await page.getByRole('button', { name: 'Examples' }).click();
  await page.getByRole('menuitem', { name: /^Solo office/ }).click();
}

const decision = (page: Page) =>
  page.getByRole('region', { name: 'Why, and what would change it' });

/** The list of values at which the answer turns. */
async function turns(page: Page): Promise<Locator> {
  const list = decision(page).getByRole('figure', { name: /^The nearest turn: / });
  await expect(list).toBeVisible(patient);
  await expect(list).toHaveAttribute('aria-busy', 'false', patient);
  return list;
}

/** All-in figures of the plans on screen, to the cent as they are printed. */
async function shownTotals(page: Page): Promise<readonly string[]> {
  const names = await page.getByRole('article').allInnerTexts();
  return names.map((text) => /\$[\d,.]+/.exec(text)?.[0] ?? '');
}

test('the cause of a difference adds up and the pair can be chosen', once, async ({ page }) => {
  await openPage(page);
  const why = decision(page).getByRole('figure', { name: /costs \$[\d,]+ (less|more) than/ });
  await expect(why).toBeVisible(patient);
  await why.getByRole('radio', { name: 'Table' }).check();
  const cells = await why.getByRole('row').getByRole('cell').allInnerTexts();
  const amounts = cells.map((text) => Number(text.replaceAll(/[$,+]/g, '').replace('−', '-')));
  const [first = 0, ...rest] = amounts.filter((amount) => Number.isFinite(amount));
  const last = rest.at(-1) ?? 0;
  expect(rest.slice(0, -1).reduce((sum, amount) => sum + amount, first)).toBe(last);
  await decision(page).getByLabel('To', { exact: true }).selectOption({ label: 'Hybrid' });
  await expect(
    decision(page)
      .getByRole('figure', { name: /Hybrid/ })
      .first(),
  ).toBeVisible();
});

test('both ends of the pair and both axes of the map can be chosen in one go', {
  ...once,
}, async ({ page }) => {
  test.setTimeout(patient.timeout);
  await openPage(page);
  await turns(page);
  const section = decision(page);
  const chosen = (name: string) =>
    section.getByLabel(name, { exact: true }).locator('option:checked');
  const choose = async (name: string, label: string) =>
    section.getByLabel(name, { exact: true }).selectOption({ label });
  await choose('From', 'Hybrid');
  await choose('To', 'Break-fix');
  await expect(chosen('From')).toHaveText('Hybrid');
  await expect(chosen('To')).toHaveText('Break-fix');
  await expect(section.getByRole('figure', { name: /^Hybrid .*Break-fix/ }).first()).toBeVisible();
  await expect(section.getByLabel('Across', { exact: true })).toBeVisible(patient);
  await choose('Across', 'Promise kept');
  await choose('Up', 'Hourly rate, Break-fix');
  await expect(chosen('Across')).toHaveText('Promise kept');
  await expect(chosen('Up')).toHaveText('Hourly rate, Break-fix');
});

test('at a break-even value two plans cost the same, and a step beside it changes the lowest', {
  ...once,
}, async ({ page }) => {
  test.slow();
  await openPage(page);
  const list = await turns(page);
  await list
    .getByRole('button', { name: /^Try .* for Fee per person/ })
    .first()
    .click();
  await expect(headline(page)).toContainText(/cost the same|\$0 either way/);
  const totals = await shownTotals(page);
  expect(new Set(totals).size).toBeLessThan(totals.length);
  const fee = (await inputsOf(page)).getByRole('textbox', { name: /^Fee per person/ }).first();
  const lowest = page.getByRole('article').filter({ hasText: 'lowest' }).getByRole('heading');
  await fee.press('ArrowUp');
  const above = await lowest.innerText();
  await fee.press('ArrowDown');
  await fee.press('ArrowDown');
  await expect(lowest).not.toHaveText(above);
});

test('a figure in the verdict and a bar lead to their input', async ({ page }) => {
  await openSmallOffice(page);
  const list = await turns(page);
  await list.getByRole('button', { name: 'People who use IT', exact: true }).click();
  await expect(page.getByRole('textbox', { name: /^People who use IT/ })).toBeFocused();
  await closeInputs(page);
  await list.getByRole('button', { name: 'Promise kept', exact: true }).click();
  await expect(page.getByRole('textbox', { name: /^Promise kept/ })).toBeFocused();
});

test('an unmet need is named beside the money once it is asked for', once, async ({ page }) => {
  await openPage(page);
  const inputs = await inputsOf(page);
  await inputs.getByRole('switch', { name: 'Must you show compliance?' }).check();
  await closeInputs(page);
  await expect(page.getByRole('main')).toContainText(/leaves needs unmet: no compliance reporting/);
});

test('an office of three that rarely breaks is told that break-fix costs least, why, and from what taste for risk not', {
  ...once,
}, async ({ page }) => {
  test.slow();
  await openPage(page);
  const inputs = await inputsOf(page);
  const enter = async (name: RegExp, text: string) => {
    const box = inputs.getByRole('textbox', { name }).first();
    await box.fill(text);
    await box.press('Enter');
  };
  await enter(/^People who use IT/, '3');
  await enter(/^Tickets per person/, '0.1');
  await closeInputs(page);
  await expect(headline(page)).toContainText(/Break-fix is expected to cost (least|\$[\d,]+ less)/);
  await expect(page.getByRole('main')).toContainText(
    /What makes the difference to Managed \(MSP\): lower subscription fees/,
    patient,
  );
  await expect(page.getByRole('main')).not.toContainText('bad year counted');
  await inputsOf(page);
  await enter(/^How much should a bad year count/, '50 %');
  await closeInputs(page);
  await expect(page.getByRole('main')).toContainText(
    /With a bad year counted at 50%, Managed \(MSP\) is cheapest/,
    patient,
  );
});

test('with layers switched off the verdict says what is counted, and another plan may win', {
  ...once,
}, async ({ page }) => {
  await openPage(page);
  const people = (await inputsOf(page)).getByRole('textbox', { name: /^People who use IT/ });
  await people.fill('5');
  await people.press('Enter');
  await expect(headline(page)).toContainText(/Managed \(MSP\) is expected to cost least/);
  for (const layer of ['Lost productivity', 'Lost contribution', 'Direct losses']) {
    await page.getByRole('switch', { name: layer }).click();
  }
  await expect(headline(page)).toContainText(/Break-fix is expected to cost least/);
  await expect(page.getByRole('article', { name: 'Break-fix', exact: true })).toContainText(
    'support bills only',
  );
  await expect(page.getByRole('main')).toContainText(
    /simulated futures on support bills alone/,
    patient,
  );
});
