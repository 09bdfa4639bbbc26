import type { Page } from '@playwright/test';
import { expect, test } from '../support/page';
import { headline, inputsOf, once, openPage } from './steps';

test.use({ hasFutures: false });

const nameBox = (page: Page) => page.getByRole('textbox', { name: 'Scenario name' });

async function rename(page: Page, name: string): Promise<void> {
  await nameBox(page).fill(name);
  await page.keyboard.press('Enter');
}

async function startFrom(page: Page, example: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Examples' }).click();
  await page.getByRole('menuitem', { name: example }).click();
}

async function enterPeople(page: Page, people: string): Promise<void> {
  const inputs = await inputsOf(page);
  await inputs
    .getByRole('textbox', { name: /^People/ })
    .first()
    .fill(people);
  await page.keyboard.press('Enter');
}

const kept = (page: Page) => page.getByRole('dialog', { name: 'Scenarios' }).getByRole('listitem');

test(
  'three scenarios survive a reload and the closing of the page, and the last one is open again',
  once,
  async ({ page, context }) => {
    await openPage(page);
    await rename(page, 'First client');
    await startFrom(page, /^Dental/);
    await rename(page, 'Second client');
    await startFrom(page, /^Law/);
    await rename(page, 'Third client');
    const sentence = await headline(page).innerText();
    await page.reload();
    await expect(nameBox(page)).toHaveValue('Third client');
    await expect(headline(page)).toHaveText(sentence);
    await page.close();
    const again = await context.newPage();
    await openPage(again);
    await expect(nameBox(again)).toHaveValue('Third client');
    await again.getByRole('button', { name: 'Scenarios' }).click();
    await expect(kept(again)).toHaveCount(3);
    await kept(again).getByRole('button', { name: 'First client', exact: true }).click();
    await expect(nameBox(again)).toHaveValue('First client');
  },
);

/** Parts of the program whose names begin so do not come. */
async function withhold(page: Page, names: string, until = Promise.resolve()): Promise<void> {
  await page.route(new RegExp(`/(${names})-[^/]*\\.js$`), async (route) => {
    await until;
    await route.abort();
  });
}

test.describe('parts that do not load', () => {
  test.use({ allowedErrors: [/net::ERR_FAILED|dynamically imported module/] });

  test(
    'the example stands in for a scenario that cannot be read, and the page says why',
    once,
    async ({ page }) => {
      await openPage(page);
      await rename(page, 'Mine');
      // What changes are made by comes after the first answer.
      await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
      await page.reload();
      await expect(nameBox(page)).toHaveValue('Mine');
      await withhold(page, 'storedDocuments|decodeLink|base1');
      await page.reload();
      await expect(page.getByText('The scenario that was last open is not')).toBeVisible();
      await expect(page.getByText('lets this page keep nothing')).toBeHidden();
      await page.goto('#s1.AAAA');
      await expect(page.getByText('The scenario in the link was not opened, as')).toBeVisible();
      await page.getByRole('button', { name: 'Share' }).click();
      await expect(page.getByText('This could not be loaded')).toBeVisible();
      await page.keyboard.press('Escape');
      await page.unrouteAll();
      await page.goto('.');
      await page.reload();
      await expect(nameBox(page)).toHaveValue('Mine');
    },
  );

  test('a change waits for what makes it, and the page says so', once, async ({ page }) => {
    let letGo: (() => void) | undefined;
    await withhold(page, 'changes', new Promise((resolve) => (letGo = resolve)));
    await openPage(page);
    await rename(page, 'Waits');
    letGo?.();
    await expect(page.getByText('Your change is not on the page yet')).toBeVisible();
  });
});

/** In a page: keeps what it tells other tabs until `letGo` is called. */
function holdMessages(): void {
  const { postMessage } = BroadcastChannel.prototype;
  const held: (() => void)[] = [];
  BroadcastChannel.prototype.postMessage = function hold(this: BroadcastChannel, message) {
    held.push(() => postMessage.call(this, message));
  };
  Reflect.set(window, 'letGo', () => {
    BroadcastChannel.prototype.postMessage = postMessage;
    for (const send of held) send();
  });
}

test(
  'two tabs that edit the same scenario show each other’s changes, and lose nothing where they edit it at once',
  once,
  async ({ page, context }) => {
    await openPage(page);
    await rename(page, 'Our client');
    // Saved a moment after the change.
    await expect
      .poll(async () => page.evaluate(async () => (await indexedDB.databases()).length))
      .toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Scenarios' }).click();
    await expect(kept(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    const other = await context.newPage();
    await openPage(other);
    await expect(nameBox(other)).toHaveValue('Our client');
    await rename(other, 'Our good client');
    await expect(nameBox(page)).toHaveValue('Our good client');
    // Neither hears of the other's change before both have made theirs.
    const tabs = [page, other];
    await Promise.all(tabs.map(async (tab) => tab.evaluate(holdMessages)));
    for (const [tab, people] of [
      [page, '31'],
      [other, '32'],
    ] as const) {
      const box = tab.getByRole('textbox', { name: /^People/ }).first();
      await box.fill(people);
      await box.press('Tab');
    }
    const notice = /changed in another tab at the same time. Nothing is lost/;
    const told = async () =>
      (await Promise.all(tabs.map(async (tab) => tab.getByText(notice).count()))).includes(1);
    await expect.poll(told).toBe(true);
    await Promise.all(tabs.map(async (tab) => tab.evaluate(() => Reflect.get(window, 'letGo')())));
    await expect(page.getByText(notice)).toBeVisible();
    await expect(other.getByText(notice)).toBeVisible();
    await page.getByRole('button', { name: 'Scenarios' }).first().click();
    await expect(kept(page)).toHaveCount(2);
  },
);

test(
  'a link opens elsewhere with the same figures, and overwrites nothing there',
  once,
  async ({ page, browser, baseURL }) => {
    await openPage(page);
    await rename(page, 'A secret client');
    await enterPeople(page, '31');
    await page.getByRole('button', { name: 'Share' }).click();
    const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
    await expect(page.getByRole('img', { name: 'The link as a QR code' })).toBeVisible();
    await page.keyboard.press('Escape');
    const figures = await page.getByRole('article').allInnerTexts();
    const elsewhere = await browser.newContext();
    const receiver = await elsewhere.newPage();
    await receiver.goto(baseURL ?? '');
    await rename(receiver, 'The receiver’s own');
    await receiver.goto(link);
    await expect(receiver.getByText('You are looking at a scenario from a link.')).toBeVisible();
    await expect(nameBox(receiver)).toHaveValue('Agency, 31 people');
    await expect.poll(async () => receiver.getByRole('article').allInnerTexts()).toEqual(figures);
    await receiver.getByRole('button', { name: 'Back to mine' }).click();
    await expect(nameBox(receiver)).toHaveValue('The receiver’s own');
    await receiver.goto(`${baseURL}#s1.AAAA`);
    await expect(receiver.getByText('The link is damaged')).toBeVisible();
    await expect(nameBox(receiver)).toHaveValue('The receiver’s own');
    // An edit of one's own that is noted at the same moment takes the link out of the address.
    await receiver.evaluate((hash) => {
      location.hash = hash;
      history.replaceState(history.state, '', location.pathname);
    }, new URL(link).hash);
    await expect(nameBox(receiver)).toHaveValue('Agency, 31 people');
    await elsewhere.close();
  },
);
