import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect } from '../support/page';

/** What a test reaches into, by names it knows. */
export interface Json {
  readonly [key: string]: Json;
}

const EXAMPLES = path.resolve(import.meta.dirname, '../../docs/examples');

/** An example file of the documentation, changed by a test. */
export function example(name: string, change?: (scenario: Json) => void): string {
  const scenario = JSON.parse(readFileSync(path.join(EXAMPLES, `${name}.json`), 'utf8')) as Json;
  change?.(scenario);
  return JSON.stringify(scenario);
}

export async function openPage(page: Page): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The sentence stands in the page's file for a first visit; what can be used comes a moment later.
  await expect(page.locator('#root:not([aria-busy])')).toBeVisible();
}

/** The first futures of a test may have to share the processor with other tests. */
export const patient = { timeout: 180_000 };

export const simulationControls = (page: Page) => page.getByRole('region', { name: 'Simulation' });

/** The page of one person's office: its futures are soon there. */
export async function untilSimulated(page: Page): Promise<void> {
  await openPage(page);
  await page.getByRole('button', { name: 'Examples' }).click();
  await page.getByRole('menuitem', { name: /^Solo office/ }).click();
  const all = simulationControls(page).getByText(/^[\d,]+ simulated futures, seed 1$/);
  await expect(all).toBeVisible(patient);
}

export async function openFile(page: Page, text: string, name = 'scenario.json'): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('Scenario file').setInputFiles(file);
}

/** What the page saves as a file; on a phone the button is in the menu. */
export async function savedFile(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  const more = page.getByRole('button', { name: 'More', exact: true });
  const save = page.getByRole('button', { name: 'Save', exact: true });
  await expect(more.or(save)).toBeVisible();
  if (await more.isVisible()) {
    await more.click();
    await page.getByRole('menuitem', { name: 'Save' }).click();
  } else {
    await save.click();
  }
  return readFileSync(await (await download).path(), 'utf8');
}

/** The inputs, brought up from the foot of the page where they do not stand beside the results. */
export async function inputsOf(page: Page): Promise<Locator> {
  const opener = page.getByRole('button', { name: 'Edit inputs' });
  const beside = page.getByRole('complementary', { name: 'Inputs' });
  await expect(opener.or(beside)).toBeVisible();
  if (await beside.isVisible()) return beside;
  const sheet = page.getByRole('dialog', { name: 'Inputs' });
  if (!(await sheet.isVisible())) await opener.click();
  return sheet;
}

export async function closeInputs(page: Page): Promise<void> {
  const sheet = page.getByRole('dialog', { name: 'Inputs' });
  if (await sheet.isVisible()) await page.keyboard.press('Escape');
}

export const headline = (page: Page) => page.getByRole('heading', { level: 1 });

/** The table of one plan, once it follows the scenario. */
export async function monthlyTable(page: Page, plan: string): Promise<Locator> {
  const region = page.getByRole('region', { name: 'Month by month', exact: true });
  await region.getByLabel('Plan').selectOption({ label: plan });
  await region.scrollIntoViewIfNeeded();
  await expect(region).toHaveAttribute('aria-busy', 'false');
  const table = region.getByRole('table').filter({ visible: true });
  await expect(table).toHaveAccessibleName(new RegExp(`^${escaped(plan)}:`));
  return table;
}

export async function yearlyTable(page: Page, plan: string): Promise<Locator> {
  const region = page.getByRole('region', { name: 'Month by month', exact: true });
  await region.getByRole('radio', { name: 'Years' }).check();
  return monthlyTable(page, plan);
}

/** The figures of one line of a table, by the line's name. */
export async function figures(table: Locator, line: string): Promise<readonly string[]> {
  const row = table.getByRole('row').filter({
    has: table.page().getByRole('rowheader', { name: line, exact: true }),
  });
  return row.getByRole('cell').allInnerTexts();
}

/** Every line of a table: its name and its figures. */
export async function lines(table: Locator): Promise<readonly string[]> {
  return table.locator('tbody').getByRole('row').allInnerTexts();
}

export async function columnNames(table: Locator): Promise<readonly string[]> {
  return (await table.getByRole('columnheader').allInnerTexts()).slice(1);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Moves the slider of the hourly rate up and down, a tick every 30 ms. */
export async function dragHourlyRate(page: Page, ticks: number): Promise<void> {
  const inputs = await inputsOf(page);
  const slider = inputs.getByRole('slider', { name: /Hourly rate/ }).first();
  await slider.scrollIntoViewIfNeeded();
  await slider.hover();
  const box = await slider.boundingBox();
  if (!box) throw new Error('The slider has no place on the page.');
  const moveTo = async (share: number) =>
    page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
  await moveTo(0.3);
  await page.mouse.down();
  for (let tick = 0; tick < ticks; tick += 1) {
    await moveTo(0.5 + 0.3 * Math.sin(tick / 8));
    await page.waitForTimeout(30);
  }
  await page.mouse.up();
}

/** What does not depend on the screen is tried on one of them. */
export const once = { tag: '@once' };
