// What a drag of the hourly rate looks like from inside the page: when each movement, and each headline that
// follows from it, has been painted.

export const seconds = 5;
const everyMs = 16;

/** One dollar is four of the thousand places of the track, so a thumb stands at most this far from the hand. */
const places = 5;

/** Runs in the page: notes, for every movement, when the frame that shows it has been painted. */
function watchPaints(nearEnough) {
  const slider = [...document.querySelectorAll('input[type=range]')].find((each) =>
    each.getAttribute('aria-label')?.startsWith('Hourly rate'),
  );
  const box = slider.closest('div').querySelector('input[type=text]');
  const headline = document.querySelector('h1');
  const dollars = (text) => Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', ''));
  const moves = [];
  const pictures = [];
  const headlines = [];
  let moved = null;
  let shown = 0;
  let isHeadlineNew = false;

  const rate = () => dollars(slider.getAttribute('aria-valuetext'));
  const amount = () => dollars(/\$([\d,]+) less than Break-fix/.exec(headline.textContent)?.[1]);
  /** Thumb, track and box say where the hand is, not where it was. */
  const isShown = ({ place }) =>
    Math.abs(Number.parseFloat(slider.style.getPropertyValue('--filled')) * 10 - place) <=
      nearEnough && dollars(box.value) === rate();
  let drawn = null;
  /** What is drawn in a frame is painted when anything else runs: a message would wait behind more movements. */
  const notePicture = () => {
    if (drawn === null) return;
    const at = drawn;
    drawn = null;
    const now = performance.now();
    const last = moves[at.moves - 1];
    if (at.moves > shown && at.isShown) {
      pictures.push({ now, first: moves[shown].event, last: last.last });
      for (const move of moves.slice(shown, at.moves)) move.shown = now;
      shown = at.moves;
      last.rate = at.rate;
    }
    if (at.isHeadlineNew) headlines.push({ now, amount: at.amount });
  };
  const painted = new MessageChannel();
  painted.port1.addEventListener('message', notePicture);
  painted.port1.start();
  let frame = 0;
  const afterPaint = () =>
    requestAnimationFrame((time) => {
      if (time !== frame) notePicture();
      frame = time;
      const last = moves.at(-1);
      drawn = {
        moves: moves.length,
        isShown: last !== undefined && isShown(last),
        rate: rate(),
        isHeadlineNew: isHeadlineNew || (drawn?.isHeadlineNew ?? false),
        amount: amount(),
      };
      isHeadlineNew = false;
      painted.port2.postMessage(null);
    });
  addEventListener(
    'pointermove',
    (event) => {
      notePicture();
      moved = event;
    },
    true,
  );
  addEventListener(
    'input',
    () => {
      moves.push({ event: moved, last: moved.timeStamp, place: Number(slider.value) });
    },
    true,
  );
  // Behind the page's own listeners, so that what they do in the frame is done when it is looked at.
  addEventListener('input', afterPaint);
  new MutationObserver(() => {
    isHeadlineNew = true;
    afterPaint();
  }).observe(headline, { childList: true, subtree: true, characterData: true });
  globalThis.atRest = () => ({ rate: rate(), amount: amount() });
  // Movements that come while a frame is made may be handed over as one, with the time of the last.
  const began = (event) => (event.getCoalescedEvents()[0] ?? event).timeStamp;
  globalThis.paints = () => ({
    headlines,
    moves: moves.map((move) => ({ last: move.last, rate: move.rate })),
    pictures: pictures.map(({ now, first, last }) => ({
      fromFirst: now - began(first),
      fromLast: now - last,
    })),
  });
}

/** Through the protocol itself: Playwright's own mouse runs scripts in the page with every movement. */
export async function drag(page) {
  const slider = page.getByRole('slider', { name: /Hourly rate/ }).first();
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  const session = await page.context().newCDPSession(page);
  const mouse = async (type, share, buttons) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x: box.x + box.width * share,
      y: box.y + box.height / 2,
      button: type === 'mouseMoved' && buttons === 0 ? 'none' : 'left',
      buttons,
      clickCount: type === 'mouseMoved' ? 0 : 1,
    });
  await mouse('mouseMoved', 0.3, 0);
  await mouse('mousePressed', 0.3, 1);
  const ticks = (seconds * 1_000) / everyMs;
  const moved = [];
  let share = 0.3;
  for (let tick = 0; tick < ticks; tick += 1) {
    // A hand does not wait for the page.
    share = 0.5 + 0.3 * Math.sin(tick / 16);
    moved.push(mouse('mouseMoved', share, 1));
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  await Promise.all(moved);
  await mouse('mouseReleased', share, 0);
  await session.detach();
}

/**
 * Drags and tells how long pictures and headlines took.
 *
 * @returns in milliseconds: from the first and the last movement of a frame to the picture that shows it, and
 *   from a movement to the first headline that is at least as new
 */
export async function measuredDrag(page) {
  await page.evaluate(watchPaints, places);
  const before = await page.evaluate(() => globalThis.atRest());
  await drag(page);
  await page.waitForTimeout(2_000);
  const after = await page.evaluate(() => globalThis.atRest());
  const { moves, pictures, headlines } = await page.evaluate(() => globalThis.paints());
  const shown = moves.filter((move) => move.rate !== undefined);
  const rates = headlines.map(({ now, amount }) => ({ now, rate: rateOf(amount, before, after) }));
  return {
    fromFirst: pictures.map(({ fromFirst }) => fromFirst),
    fromLast: pictures.map(({ fromLast }) => fromLast),
    toHeadline: followed(shown, rates),
    headlines: headlines.length,
  };
}

/** What the hourly plan costs more than the cheapest grows evenly with its rate: a headline tells its rate. */
function rateOf(amount, before, after) {
  const share = (amount - before.amount) / (after.amount - before.amount);
  const rate = before.rate + share * (after.rate - before.rate);
  if (!(Math.abs(rate - Math.round(rate)) < 0.1)) throw new Error(`No rate leads to $${amount}.`);
  return Math.round(rate);
}

/**
 * How long each movement waited for a headline. A rate that was passed twice might be of either time: a headline
 * is taken for the oldest that it can be, yet never for an older one than the headline before.
 */
function followed(moves, headlines) {
  const waits = [];
  let next = 0;
  for (const { now, rate } of headlines) {
    const found = moves.findIndex(
      (move, index) => index >= Math.max(next - 1, 0) && move.last <= now && move.rate === rate,
    );
    for (; next <= found; next += 1) waits.push(now - moves[next].last);
  }
  return waits;
}
