import { expect, test } from '../support/page';
import { once, openPage } from './steps';

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
