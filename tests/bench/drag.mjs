// npm run bench:drag: builds the page and drags the hourly rate for five seconds in a real browser, once at
// full speed for the longest tasks of the main thread (by processor time and by the clock), once with the
// processor slowed down four times for the time from a movement to the picture that shows it, and to the
// headline that follows from it. PROFILE=file writes a CPU profile of the second drag.
import { writeFileSync } from 'node:fs';
import { drag, measuredDrag, seconds } from './dragWatch.mjs';
import { launch, quantile, serve } from './openedPage.mjs';

const slowness = 4;

async function tracedTasks(page) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'],
    },
  });
  await drag(page);
  const complete = new Promise((resolve) => {
    session.once('Tracing.tracingComplete', resolve);
  });
  await session.send('Tracing.end');
  await complete;
  const thread = ({ pid, tid }) => `${pid}:${tid}`;
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(thread),
  );
  return events.filter(
    (event) => event.name === 'RunTask' && event.ph === 'X' && mains.has(thread(event)),
  );
}

async function measuredPaints(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const { PROFILE: file } = process.env;
  if (file) {
    await session.send('Profiler.enable');
    await session.send('Profiler.start');
  }
  const measured = await measuredDrag(page);
  if (file) writeFileSync(file, JSON.stringify((await session.send('Profiler.stop')).profile));
  return measured;
}

async function opened(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1100 } });
  await page.goto(address);
  await page.getByText('10,000 simulated futures').first().waitFor({ timeout: 180_000 });
  await page.waitForTimeout(3_000);
  return page;
}

const { address, stop } = await serve();
const browser = await launch();
try {
  const first = await opened(browser, address);
  const tasks = await tracedTasks(first);
  await first.close();
  const times = {
    'processor time': tasks.map(({ tdur = 0 }) => tdur / 1_000),
    'by the clock': tasks.map(({ dur = 0 }) => dur / 1_000),
  };
  for (const [name, values] of Object.entries(times)) {
    const long = values.filter((ms) => ms > 50);
    const sum = values.reduce((total, ms) => total + ms, 0);
    console.log(
      `${name}: ${values.length} tasks in ${seconds} s, ${sum.toFixed(0)} ms in all, ${long.length} over 50 ms, the longest ${Math.max(...values).toFixed(0)} ms`,
    );
  }
  const { fromFirst, fromLast, toHeadline, headlines } = await measuredPaints(
    await opened(browser, address),
  );
  console.log(
    `${slowness} times slower: ${fromLast.length} pictures with ${headlines} headlines in ${seconds} s`,
  );
  const waits = {
    'from a movement to its picture': fromLast,
    'from the first movement of a frame': fromFirst,
    'from a movement to a headline that knows of it': toHeadline,
  };
  for (const [name, values] of Object.entries(waits)) {
    const at = (share) => quantile(values, share).toFixed(0);
    console.log(`${name}: median ${at(0.5)} ms, P95 ${at(0.95)} ms, longest ${at(1)} ms`);
  }
} finally {
  await browser.close();
  stop();
}
