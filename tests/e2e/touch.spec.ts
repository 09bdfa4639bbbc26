import type { Page } from '@playwright/test';
import { expect, test } from '../support/page';
import { inputsOf, once, openPage } from './steps';

test.use({
  hasFutures: false,
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
});

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger that goes from one place to another, as the browser hears of it. */
async function drawFinger(page: Page, from: Point, to: Point): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  const steps = 12;
  await send('touchStart', [from]);
  for (let step = 1; step <= steps; step += 1) {
    const share = step / steps;
    await send('touchMove', [
      { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
    ]);
  }
  await send('touchEnd', []);
}

test(
  'a finger on a slider scrolls the inputs or moves the thumb, never both',
  once,
  async ({ page }) => {
    await openPage(page);
    const inputs = await inputsOf(page);
    const people = inputs.getByRole('textbox', { name: 'People who use IT' });
    const labour = inputs.getByRole('textbox', { name: 'Loaded labour cost' });
    const slider = inputs.getByRole('slider', { name: /Loaded labour cost/ });
    // Hovering waits until the sheet has risen and stands still.
    await slider.hover();
    const placeOf = async () => (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const before = await placeOf();
    const onTrack = { x: before.x + before.width * 0.7, y: before.y + before.height / 2 };
    await drawFinger(page, onTrack, { x: onTrack.x + 4, y: onTrack.y - 150 });
    await expect.poll(async () => (await placeOf()).y).toBeLessThan(before.y - 50);
    await expect(labour).toHaveValue('37.36');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();

    const now = await placeOf();
    const middle = now.y + now.height / 2;
    const ends = [0.4, 0.8].map((share) => ({ x: now.x + now.width * share, y: middle }));
    const [from, to] = ends as [Point, Point];
    await drawFinger(page, from, to);
    await expect(labour).not.toHaveValue('37.36');
    await expect(people).toHaveValue('22');
  },
);
