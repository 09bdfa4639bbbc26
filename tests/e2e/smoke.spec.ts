import { expect, test } from '../support/page';

test('the page opens with a visible headline', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/Fix or Fee/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
