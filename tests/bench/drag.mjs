// npm run bench:drag: builds the page, drags the hourly rate for five seconds in a real browser and
// prints the longest tasks of the page's main thread, by processor time and by the clock.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../support/browser.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const ticks = 150;

const server = spawn(process.execPath, [path.join(root, 'tests/support/serve.mjs')], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await new Promise((resolve) => {
  server.stdout.on('data', (data) => {
    const found = /http:\/\/\S+/.exec(String(data))?.[0];
    if (found) resolve(found);
  });
});
const executablePath = await ensureBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 1100 } });
await page.goto(address);
await page.getByText('10,000 simulated futures').first().waitFor({ timeout: 180_000 });

const slider = page.getByRole('slider', { name: /Hourly rate/ }).first();
await slider.scrollIntoViewIfNeeded();
const box = await slider.boundingBox();
const moveTo = (share) => page.mouse.move(box.x + box.width * share, box.y + box.height / 2);

const session = await page.context().newCDPSession(page);
const events = [];
session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
await session.send('Tracing.start', {
  transferMode: 'ReportEvents',
  traceConfig: {
    includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'],
  },
});
await moveTo(0.3);
await page.mouse.down();
for (let tick = 0; tick < ticks; tick += 1) {
  await moveTo(0.5 + 0.3 * Math.sin(tick / 8));
  await page.waitForTimeout(33);
}
await page.mouse.up();
const complete = new Promise((resolve) => {
  session.once('Tracing.tracingComplete', resolve);
});
await session.send('Tracing.end');
await complete;
await browser.close();
server.kill();

const thread = ({ pid, tid }) => `${pid}:${tid}`;
const mains = new Set(
  events
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(thread),
);
const tasks = events.filter(
  (event) => event.name === 'RunTask' && event.ph === 'X' && mains.has(thread(event)),
);
const times = {
  'processor time': tasks.map(({ tdur = 0 }) => tdur / 1_000),
  'by the clock': tasks.map(({ dur = 0 }) => dur / 1_000),
};
for (const [name, values] of Object.entries(times)) {
  const long = values.filter((ms) => ms > 50);
  const longest = Math.max(...values).toFixed(0);
  console.log(
    `${name}: ${values.length} tasks in ${ticks} ticks, ${long.length} over 50 ms, the longest ${longest} ms`,
  );
}
