import { expect, test } from '../support/page';
import { headline, inputsOf, once, openPage } from './steps';

test.use({ hasFutures: false });

/** What is read from top to bottom: landmarks, headings and controls by role and name. */
test('the answer is read first, then its plans, each with its figures', once, async ({ page }) => {
  await openPage(page);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading /^Over 3 years .+ is expected to cost least/ [level=1]
      - paragraph:
        - button "How this is worked out"
  `);
  const lowest = page.getByRole('article').filter({ hasText: 'lowest' });
  await expect(lowest).toHaveCount(1);
  await expect(lowest).toMatchAriaSnapshot(`
    - article:
      - heading [level=3]
      - button /Actions for/
      - term:
        - button "Support bills"
      - definition: /\\$\\d+/
  `);
});

test('a change is announced once, by the sentence that is seen', once, async ({ page }) => {
  await openPage(page);
  const inputs = await inputsOf(page);
  await inputs.getByRole('textbox', { name: 'Fee per person' }).first().fill('400');
  await page.keyboard.press('Enter');
  // The sentence follows the figures a moment later.
  await expect(async () => {
    const seen = await headline(page).innerText();
    const first = seen.split(/[:.]/)[0] ?? seen;
    const said = page.getByRole('status').filter({ hasText: first });
    await expect(said).toHaveCount(1, { timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
});

test('every picture is an image with its finding in words', once, async ({ page }) => {
  await openPage(page);
  await expect(page.getByRole('figure').first()).toBeVisible();
  for (const figure of await page.getByRole('figure').all()) {
    await expect(figure).toHaveAccessibleName(/\S+ \S+/);
  }
  for (const picture of await page.locator('[role=img]:not(svg)').all()) {
    await expect(picture).toHaveAccessibleName(/\S+ \S+/);
  }
});
