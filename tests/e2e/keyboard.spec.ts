import { expect, test } from '../support/page';
import { headline, inputsOf, openPage } from './steps';

test.use({ hasFutures: false });

/**
 * Whether the focus can be seen: on the element itself, on the frame that it fills or on the face beside it. A
 * slider wears it on its thumb, whose style no script can read.
 */
function focusIsVisible(): boolean {
  const focused = document.activeElement;
  if (focused?.matches('[type=range]')) return focused.matches(':focus-visible');
  const frames = [
    focused,
    focused?.parentElement,
    focused?.closest('label'),
    focused?.nextElementSibling,
  ];
  return frames.some((frame) => {
    if (!frame) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(frame);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  });
}

test('every quick input is reached and changed by keyboard alone, with the focus in sight', async ({
  page,
}) => {
  await openPage(page);
  const inputs = await inputsOf(page);
  const boxes = inputs.getByRole('textbox');
  await expect(boxes.first()).toBeVisible();
  const left = new Set(await boxes.evaluateAll((all) => all.map(({ id }) => id)));
  expect(left.size).toBeGreaterThanOrEqual(10);
  for (let presses = 0; presses < 120 && left.size > 0; presses += 1) {
    await page.keyboard.press('Tab');
    const id = await page.evaluate(() => document.activeElement?.id ?? '');
    expect(await page.evaluate(focusIsVisible), `focus on "${id}" can be seen`).toBe(true);
    if (!left.delete(id)) continue;
    const before = await page.locator(`[id="${id}"]`).inputValue();
    await page.keyboard.press('ArrowUp');
    await expect(page.locator(`[id="${id}"]`)).not.toHaveValue(before);
  }
  expect([...left]).toEqual([]);
  await expect(headline(page)).toContainText('$');
});

test('the first press of Tab offers to skip to the results', async ({ page }) => {
  await openPage(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('button', { name: 'Skip to the results' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a plan hidden, shown again or removed by keyboard leaves the focus in reach', async ({
  page,
}) => {
  await openPage(page);
  const actionsFor = (plan: string) => page.getByRole('button', { name: `Actions for ${plan}` });
  const choose = async (plan: string, item: string) => {
    await actionsFor(plan).focus();
    await page.keyboard.press('Enter');
    const wanted = page.getByRole('menuitem', { name: item });
    await expect(wanted).toBeVisible();
    for (let presses = 0; presses < 8; presses += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
  };
  await choose('Hybrid', 'Hide');
  await expect(page.getByRole('button', { name: 'Show Hybrid' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(actionsFor('Hybrid')).toBeFocused();
  await choose('Hybrid', 'Remove');
  await expect(actionsFor('Hybrid')).toBeHidden();
  await expect(actionsFor('Managed (MSP)')).toBeFocused();
});
