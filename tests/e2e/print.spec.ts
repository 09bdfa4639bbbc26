import type { Page } from '@playwright/test';
import { expect, test } from '../support/page';
import { example, once, openFile, openPage } from './steps';

test.use({ hasFutures: false });

/** Widths between the margins, CSS pixels: 210 mm and 8.5 in less twice 16 mm. */
const paper = { A4: 673, Letter: 695 } as const;

/** The report comes when the page is at rest; the dialog that leads to it waits for it. */
async function untilReady(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Print/ }).click();
  await expect(page.getByRole('dialog')).toContainText('A report to leave behind');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

test(
  'what is printed before the report is there: no empty frames by the menu, the report by the keys',
  once,
  async ({ page, context }) => {
    await context.addInitScript(() => {
      // Paper is not at hand: what the browser would be given is noted.
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        document.documentElement.dataset['printed'] = String(
          document.documentElement.dataset['report'] !== undefined,
        );
        dispatchEvent(new Event('afterprint'));
      };
    });
    let letGo: (() => void) | undefined;
    const isLetGo = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/PrintedReport-[^/]*\.js$/, async (route) => {
      await isLetGo;
      await route.continue();
    });
    await openPage(page);
    const toCome = page.getByText('shows once futures have been simulated');
    await toCome.scrollIntoViewIfNeeded();
    await expect(toCome).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(toCome).toBeHidden();
    await expect(page.getByText('How this is worked out')).toHaveCount(2);
    await expect(page.getByText('How this is worked out').filter({ visible: true })).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Control+p');
    await expect(page.locator('html[data-printed]')).toHaveCount(0);
    letGo?.();
    await expect(page.locator('html[data-printed=true]')).toHaveCount(1);
  },
);

/** Names of short tables of findings and plans, and of groups of rows, that a page may end in. */
function dividedTables(): readonly string[] {
  const mayBreak = (part: Element) => getComputedStyle(part).breakInside === 'auto';
  const findings = [...document.querySelectorAll('article table:has(caption)')];
  if (findings.length < 3) return ['There are no tables to look at.'];
  return findings.flatMap((table) => {
    const isShort = table.querySelectorAll('tbody tr').length <= 16;
    const around = table.closest('figure');
    const whole = isShort ? [table, ...(around ? [around] : [])] : table.querySelectorAll('tbody');
    return [...whole].some(mayBreak) ? [table.querySelector('caption')?.textContent ?? ''] : [];
  });
}

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type ?\/Page\b/g)?.length ?? 0;

test(
  'what is printed is the report, whole and within the paper, and the page is back afterwards',
  once,
  async ({ page }) => {
    await openPage(page);
    await openFile(
      page,
      example('general-office', (scenario) => {
        const plans = scenario['plans'] as unknown as Record<string, unknown>[];
        for (const plan of plans) plan['name'] = `${String(plan['name'])}, quote of 14 October`;
        Object.assign(plans[1] ?? {}, {
          name: 'QuoteWithoutAnySpacesAtAllInTheNameThatSomebodyGave',
        });
      }),
    );
    await untilReady(page);
    for (const format of ['A4', 'Letter'] as const) {
      const pages = pagesOf(await page.pdf({ format }));
      expect(pages).toBeGreaterThan(12);
      expect(pages).toBeLessThan(40);
    }
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const width of Object.values(paper)) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    }
    await expect(page.locator('#root')).toBeHidden();
    const headings = page.getByRole('heading', { level: 2 });
    await expect(headings.first()).toHaveText('The verdict');
    await expect(headings.last()).toHaveText('How to check this report');
    // Ink on white, whatever the screen wears.
    const ink = await headings.first().evaluate((heading) => getComputedStyle(heading).color);
    expect(ink).toBe('rgb(22, 24, 29)');
    expect(await page.evaluate(dividedTables)).toEqual([]);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator('#root')).toBeVisible();
    await expect(headings.filter({ hasText: 'How to check this report' })).toHaveCount(0);
  },
);
