import { mainThreadTasks } from '../support/mainThreadTasks';
import { expect, test } from '../support/page';
import { closeInputs, headline, inputsOf, openPage } from './steps';

/** The first futures of a test may have to share the processor with other tests. */
const patient = { timeout: 40_000 };

test.describe.configure({ timeout: 90_000 });

test('the verdict says in how many of 100 futures it holds', async ({ page }) => {
  await openPage(page);
  await expect(page.getByText(/is cheapest in .*\d+ of 100/).first()).toBeVisible(patient);
  await expect(
    page.getByRole('figure', { name: /can pass \$[\d.]+\w in 1 of 10 futures/ }),
  ).toBeVisible();
  await expect(page.getByRole('figure', { name: /bills vary by \$[\d,]+ a month/ })).toBeVisible();
});

test('two identical quotes are identical, not even', async ({ page }) => {
  await openPage(page);
  await page.getByRole('button', { name: 'Actions for Managed (MSP)' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(
    page.getByText(/are identical: they cost the same in every simulated future/),
  ).toBeVisible(patient);
});

test('without luck and ranges the fan lies on the expected line', async ({ page }) => {
  await openPage(page);
  await page.getByRole('switch', { name: 'Luck' }).click();
  await page.getByRole('switch', { name: 'Ranges of inputs' }).click();
  const fan = page.getByRole('figure').filter({ hasText: 'the fan lies on its line' });
  await expect(fan).toBeVisible(patient);
  await fan.getByRole('radio', { name: 'Table' }).click();
  const cells = await fan
    .getByRole('row', { name: /^\w+ \d{4}/ })
    .first()
    .getByRole('cell')
    .all();
  const texts = await Promise.all(cells.map(async (cell) => cell.innerText()));
  expect(texts).toHaveLength(7);
  expect(new Set(texts).size).toBe(1);
});

test('while the hourly rate is dragged, figures move and no task is felt', async ({ page }) => {
  await openPage(page);
  await expect(page.getByText(/is cheapest in .*\d+ of 100/).first()).toBeVisible(patient);
  const before = await headline(page).innerText();
  const inputs = await inputsOf(page);
  const slider = inputs.getByRole('slider', { name: /Hourly rate/ }).first();
  await slider.scrollIntoViewIfNeeded();
  await slider.hover();
  const box = await slider.boundingBox();
  if (!box) throw new Error('The slider has no place on the page.');
  const moveTo = async (share: number) =>
    page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
  await moveTo(0.3);
  const tasks = await mainThreadTasks(page, async () => {
    await page.mouse.down();
    for (let tick = 0; tick < 60; tick += 1) {
      await moveTo(0.5 + 0.3 * Math.sin(tick / 8));
      await page.waitForTimeout(30);
    }
    await page.mouse.up();
  });
  await closeInputs(page);
  expect(await headline(page).innerText()).not.toBe(before);
  expect(tasks.length).toBeGreaterThan(60);
  expect(tasks.filter((milliseconds) => milliseconds > 50)).toEqual([]);
});
