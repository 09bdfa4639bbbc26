import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/page';
import { example, inputsOf, type Json, openFile, openPage, patient, untilSimulated } from './steps';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Hundreds of cells alike: looking at each takes half a minute and finds what the other tables show. */
const manyCells = '[aria-label*="cost month by month"] tbody';

/** What the colours of the page decide; all else is the same in every scheme. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** The faults in a part of the page, or in all of it. */
async function faults(page: Page, part = 'html'): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  // What is far below has room kept for it and is laid out as one comes near: that is how it is looked at.
  await page
    .locator('figure')
    .evaluateAll((figures) =>
      figures.forEach((figure) => Object.assign(figure.style, { contentVisibility: 'visible' })),
    );
  const inLight = await faultsFound(page, (axe) => axe.include(part).withTags(rules));
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await faultsFound(page, (axe) => axe.include(part).withRules(colourRules));
  return [...inLight, ...inDark.map((fault) => `in dark colours, ${fault}`)];
}

async function faultsFound(
  page: Page,
  choose: (axe: AxeBuilder) => AxeBuilder,
): Promise<readonly string[]> {
  // The page has no frames, which the other mode opens a second page for.
  // Only faults are described: describing all that is right takes as long as finding them.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .exclude(manyCells);
  const { violations } = await choose(axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

async function openWhole(page: Page): Promise<void> {
  await openPage(page);
  await expect(page.locator('.recharts-surface')).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'Month by month', exact: true })).toBeVisible();
}

test.slow();

test.describe('with futures', () => {
  test('the page has no accessibility faults', async ({ page }) => {
    await openWhole(page);
    await expect(page.getByText(/is cheapest in .*\d+ of 100/).first()).toBeVisible(patient);
    expect(await faults(page)).toEqual([]);
  });

  test('why, and what would change it, has no accessibility faults', async ({ page }) => {
    await openPage(page);
    await page.getByRole('button', { name: 'Examples' }).click();
    await page.getByRole('menuitem', { name: /^Solo office/ }).click();
    const decision = page.getByRole('region', { name: 'Why, and what would change it' });
    await expect(decision.getByRole('figure', { name: /^The nearest turn: / })).toBeVisible(
      patient,
    );
    await expect(decision.getByText(/being worked out/)).toHaveCount(0, patient);
    expect(await faults(page, '[aria-labelledby=decision-heading]')).toEqual([]);
  });

  test('a bad year has no accessibility faults', async ({ page }) => {
    await untilSimulated(page);
    await page.getByRole('button', { name: 'Open a bad year' }).click();
    const dialog = page.getByRole('dialog', { name: /^A bad/ });
    await expect(dialog.getByText(/^In 9 of 10 futures/)).toBeVisible(patient);
    await dialog.getByRole('button', { expanded: false }).first().click();
    expect(await faults(page, 'dialog[open]')).toEqual([]);
  });
});

test.describe('before the futures', () => {
  test.use({ hasFutures: false });

  test('the inputs have no accessibility faults', async ({ page }) => {
    await openPage(page);
    const inputs = await inputsOf(page);
    await expect(inputs.getByRole('textbox').first()).toBeVisible();
    expect(await faults(page, '[aria-label=Inputs]')).toEqual([]);
    await inputs.getByRole('button', { name: /^typical .*: Hourly rate$/ }).click();
    expect(await faults(page, 'fieldset[aria-label^="Range of"]')).toEqual([]);
    await inputs.getByRole('radio', { name: 'All assumptions' }).check();
    await expect(inputs.getByRole('searchbox')).toBeVisible();
    expect(await faults(page, '[aria-label=Inputs]')).toEqual([]);
  });

  test('a presentation and its set-up have no accessibility faults', async ({ page }) => {
    await openPage(page);
    await page.keyboard.press('p');
    const stage = page.getByRole('dialog', { name: 'Presentation' });
    await expect(stage.getByRole('slider')).toHaveCount(3);
    expect(await faults(page, 'dialog[open]')).toEqual([]);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await expect(stage.locator('.recharts-surface')).toBeVisible();
    expect(await faults(page, 'dialog[open]')).toEqual([]);
    await stage.getByRole('button', { name: 'Set up' }).click();
    await expect(page.getByLabel('Find an input')).toBeVisible();
    expect(await faults(page, 'dialog dialog')).toEqual([]);
  });

  test('the workings have no accessibility faults', async ({ page }) => {
    await openPage(page);
    await page.getByRole('button', { name: 'How this is worked out' }).click();
    await expect(page.getByRole('heading', { level: 3, name: /bills/i }).first()).toBeVisible();
    expect(await faults(page, 'details')).toEqual([]);
  });

  test('the sheet of keys and the dialog of a plan have no accessibility faults', async ({
    page,
  }) => {
    await openPage(page);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await faults(page, 'dialog[open]')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Actions for Hybrid' }).click();
    await page.getByRole('menuitem', { name: 'Name and colour' }).click();
    await expect(page.getByRole('dialog', { name: 'Name and colour' })).toBeVisible();
    expect(await faults(page, 'dialog[open]')).toEqual([]);
  });

  test('the plans, their quotes, the start and the currency have no accessibility faults', async ({
    page,
    isMobile,
  }) => {
    test.slow();
    await openPage(page);
    await page.getByText('Quotes like for like').click();
    await expect(page.getByRole('table', { name: /like for like/ })).toBeVisible();
    expect(await faults(page, 'main')).toEqual([]);
    await page.getByRole('button', { name: 'Examples' }).click();
    await page.getByRole('menuitem', { name: /^Answer a few questions/ }).click();
    await expect(page.getByRole('dialog', { name: 'Start from your figures' })).toBeVisible();
    expect(await faults(page, 'dialog[open]')).toEqual([]);
    await page.keyboard.press('Escape');
    if (isMobile) await page.getByRole('button', { name: 'More' }).click();
    const role = isMobile ? 'menuitem' : 'button';
    await page.getByRole(role, { name: /currency/i }).click();
    await expect(page.getByRole('dialog', { name: 'Currency' })).toBeVisible();
    expect(await faults(page, 'dialog[open]')).toEqual([]);
  });

  test('what scenarios are kept, compared, shared and saved as has no accessibility faults', async ({
    page,
    isMobile,
  }) => {
    await openPage(page);
    for (const preset of [/^Dental/, /^Solo/]) {
      await page.getByRole('button', { name: 'Examples' }).click();
      await page.getByRole('menuitem', { name: preset }).click();
      await page
        .getByRole('textbox', { name: 'Scenario name' })
        .fill(`Ours, like ${preset.source}`);
      await page.keyboard.press('Enter');
    }
    await page
      .getByRole('button', { name: /as a picture$/ })
      .first()
      .click();
    expect(await faults(page, '[role=menu]')).toEqual([]);
    await page.keyboard.press('Escape');
    if (isMobile) await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole(isMobile ? 'menuitem' : 'button', { name: 'Share' }).click();
    await expect(page.getByRole('img', { name: 'The link as a QR code' })).toBeVisible();
    expect(await faults(page, 'dialog[open]')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Scenarios' }).click();
    const boxes = page.getByRole('dialog').getByRole('checkbox');
    await expect(boxes).toHaveCount(2);
    for (const box of await boxes.all()) await box.check();
    expect(await faults(page, 'dialog[open]')).toEqual([]);
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await expect(page.getByRole('table', { name: 'Inputs that differ' })).toBeVisible();
    expect(await faults(page, 'dialog[open]')).toEqual([]);
  });

  test('the method has no accessibility faults', async ({ page, isMobile }) => {
    await openPage(page);
    if (isMobile) await page.getByRole('button', { name: 'More' }).click();
    const role = isMobile ? 'menuitem' : 'button';
    await page.getByRole(role, { name: 'Method' }).click();
    await expect(page.getByRole('dialog', { name: 'Method' })).toBeVisible();
    expect(await faults(page, 'dialog[open]')).toEqual([]);
  });

  test('nothing needs sideways scrolling at 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openWhole(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const plans = page.getByRole('region', { name: 'Plans side by side, scrollable table' });
    const overflow = async () =>
      plans.evaluate((region) => region.scrollWidth - region.clientWidth);
    for (const width of [360, 375, 390, 320]) {
      await page.setViewportSize({ width, height: 700 });
      expect([width, await overflow()]).toEqual([width, 0]);
    }
    // Eight figures in a currency that is written with three letters.
    await openFile(page, example('general-office', ofTwoThousand));
    await expect(plans).toContainText('CHF');
    expect(await overflow()).toBe(0);
    await expect(plans.getByRole('row')).toHaveCount(5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('nor on a phone whose letters are twice as large', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openWhole(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '32px';
    });
    await expect
      .poll(async () => page.evaluate(() => document.documentElement.scrollWidth))
      .toBe(390);
  });
});

function ofTwoThousand(scenario: Json): void {
  const { headcount } = scenario['organisation'] ?? {};
  Object.assign(headcount ?? {}, { typical: 2000, low: undefined, high: undefined });
  Object.assign(scenario, { currency: 'CHF' });
}
