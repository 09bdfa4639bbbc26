import { expect, test } from '../support/page';
import { type Json, example, once, openFile, openPage, patient } from './steps';

test.use({ hasFutures: false });

test(
  'a consultant presents: screen by screen, changes a figure while the client looks, and is back where it began',
  once,
  async ({ page }) => {
    test.slow();
    await openPage(page);
    const plans = page.getByRole('button', { name: 'Add a quote or plan' });
    await plans.focus();
    await page.evaluate(() => scrollBy(0, 240));
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('p');
    const stage = page.getByRole('dialog', { name: 'Presentation' });
    await expect(stage).toBeVisible();
    const title = stage.getByRole('heading', { level: 2 });
    const answer = await title.innerText();
    expect(answer).toMatch(/^Over 3 years/);
    const fee = stage.getByRole('textbox', { name: /^Fee per person/ });
    await fee.fill('400');
    await fee.press('Enter');
    await expect(title).not.toHaveText(answer);
    await page.keyboard.press('Control+z');
    await expect(title).toHaveText(answer);
    await stage.getByText(/^1 of \d+$/).click();
    await page.keyboard.press('ArrowRight');
    await expect(title).toHaveText('The plans side by side');
    await expect(stage.getByRole('article')).toHaveCount(4);
    await stage.getByRole('button', { name: 'Next' }).click();
    await expect(stage.getByText(/^3 of \d+$/)).toBeVisible();
    await stage.getByRole('button', { name: 'Set up' }).click();
    await page.getByLabel('Client’s name').fill('Acme & Co');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Set up the presentation' })).toHaveCount(0);
    await expect(stage.getByText('Acme & Co')).toBeVisible();
    await page.keyboard.press('End');
    await expect(title).toHaveText('What this does not tell you');
    await page.keyboard.press('Escape');
    await expect(stage).toHaveCount(0);
    await expect(plans).toBeFocused();
    await expect.poll(async () => page.evaluate(() => scrollY)).toBe(before);
  },
);

test.describe('with eight plans and their futures', () => {
  test.use({ hasFutures: true });

  test(
    'every screen is seen whole, and the first two say that US figures are in them',
    once,
    async ({ page }) => {
      test.slow();
      await openPage(page);
      await openFile(page, example('general-office', withEightPlans));
      await page.keyboard.press('p');
      const stage = page.getByRole('dialog', { name: 'Presentation' });
      const position = stage.locator('p', { hasText: /^\d+ of \d+$/ });
      const body = stage.locator('[data-stage]');
      // Answers bring screens of their own.
      await expect(position).toHaveText('1 of 20', patient);
      for (const [width, height] of [
        [1440, 900],
        [1280, 720],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.keyboard.press('Home');
        for (let at = 1; at <= 20; at += 1) {
          await expect(position).toHaveText(`${at} of 20`);
          await expect(body).not.toContainText(/being worked out|once futures/, patient);
          if (at <= 2) await expect(body).toContainText(/US figures, not converted to IDR\./);
          await expect.poll(async () => body.evaluate(overflowOf)).toEqual([0, 0]);
          await expect.poll(async () => body.evaluate(cellsOutside)).toEqual([]);
          await page.keyboard.press('ArrowRight');
        }
      }
    },
  );
});

/** What is out of sight to the right and below, pixels. */
function overflowOf(element: Element): readonly number[] {
  return [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight];
}

/** Cells of tables that reach beyond the stage, which what clips its content does not count. */
function cellsOutside(stage: Element): readonly string[] {
  const room = stage.getBoundingClientRect();
  return [...stage.querySelectorAll('th, td')].flatMap((cell) => {
    const { left, top, right, bottom } = cell.getBoundingClientRect();
    // What is closed is laid out somewhere all the same.
    if (!cell.checkVisibility()) return [];
    const isInside =
      left > room.left - 1 &&
      right < room.right + 1 &&
      top > room.top - 1 &&
      bottom < room.bottom + 1;
    return isInside ? [] : [cell.textContent ?? ''];
  });
}

function withEightPlans(scenario: Json): void {
  Object.assign(scenario, { currency: 'IDR' });
  const plans = scenario['plans'] as unknown as Record<string, unknown>[];
  for (const [index, plan] of plans.slice(0, 4).entries()) {
    plans.push({
      ...plan,
      id: `quote-${index}`,
      name: `Quote of 14 October, number ${index}`,
      colour: index + 4,
    });
  }
}
