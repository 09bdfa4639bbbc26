// npm run bench:shifts: builds the page, opens it in a desktop and a phone window and prints how far its parts
// move while fonts, lazy parts, futures and answers arrive (cumulative layout shift), and which parts.
import { launch, serve } from './openedPage.mjs';

const windows = { desktop: { width: 1440, height: 1000 }, phone: { width: 390, height: 844 } };
const slowness = 4;

/** Runs in the page before anything else. */
function watchShifts() {
  globalThis.shifts = [];
  const nameOf = (node) => {
    const element = node instanceof Element ? node : node?.parentElement;
    if (!element) return 'gone';
    const { tagName, className, textContent } = element;
    return `${tagName.toLowerCase()}.${className} “${textContent.slice(0, 24)}”`;
  };
  const boxOf = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
  new PerformanceObserver((list) => {
    for (const { value, startTime, hadRecentInput, sources } of list.getEntries()) {
      globalThis.shifts.push({
        value,
        at: Math.round(startTime),
        hadRecentInput,
        parts: sources.map(
          ({ node, previousRect, currentRect }) =>
            `${nameOf(node)} (${boxOf(previousRect)} to ${boxOf(currentRect)})`,
        ),
      });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function measure(browser, address, [name, viewport]) {
  const page = await browser.newPage({ viewport });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await page.addInitScript(watchShifts);
  await page.goto(address);
  await page.getByText('10,000 simulated futures').first().waitFor({ timeout: 100_000 });
  // The answers of the decision come after the futures.
  await page.waitForTimeout(8_000);
  const shifts = (await page.evaluate(() => globalThis.shifts)).filter(
    ({ hadRecentInput }) => !hadRecentInput,
  );
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  console.log(`${name}, ${viewport.width} px: ${sum.toFixed(4)} in ${shifts.length} shifts`);
  for (const { value, at, parts } of shifts)
    console.log(`  ${value.toFixed(4)} at ${at} ms: ${parts.join('; ')}`);
  await page.close();
}

const { address, stop } = await serve();
const browser = await launch();
try {
  for (const window of Object.entries(windows)) await measure(browser, address, window);
} finally {
  await browser.close();
  stop();
}
