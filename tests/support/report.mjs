// Prints the report of the built page as PDF, A4 and Letter, to be looked at: npm run report -- FOLDER [scenario.json …]
import { spawn } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browser.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const [folder = '.cache/report', ...files] = process.argv.slice(2);
const FOLDER = path.resolve(ROOT, folder);

/** @returns the server and its address, once it answers */
function serve() {
  const child = spawn(process.execPath, [path.join(ROOT, 'tests/support/serve.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => reject(new Error('The page could not be served.')));
    child.stdout.on('data', (data) => {
      const address = /http:\/\/\S+/.exec(String(data))?.[0];
      if (address) resolve({ child, address });
    });
  });
}

async function printed(page, name) {
  for (const format of ['A4', 'Letter']) {
    const file = path.join(FOLDER, `${name}-${format}.pdf`);
    const started = performance.now();
    await page.pdf({ path: file, format, printBackground: false, tagged: true, outline: true });
    console.log(`${path.relative(ROOT, file)}  ${Math.round(performance.now() - started)} ms`);
  }
}

/** Until everything is known that is printed, for a few seconds on end: one answer leads to the next question. */
async function untilComplete(page) {
  for (let calm = 0, seconds = 0; calm < 5; seconds += 1) {
    if (seconds > 300) throw new Error('The figures did not come.');
    await page.waitForTimeout(1000);
    const isBusy = await page.evaluate(() => {
      const text = document.body.innerText;
      const isWaiting = text.includes('being worked out …');
      return (
        isWaiting ||
        !text.includes('10,000 simulated futures') ||
        document.querySelector('[aria-busy=true]') !== null
      );
    });
    calm = isBusy ? 0 : calm + 1;
  }
}

async function main() {
  const missing = files.filter((file) => !statSync(file, { throwIfNoEntry: false })?.isFile());
  if (missing.length > 0) throw new Error(`There is no scenario file ${missing.join(', ')}.`);
  mkdirSync(FOLDER, { recursive: true });
  const { child, address } = await serve();
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({
      locale: 'en-US',
      timezoneId: 'UTC',
      colorScheme: 'dark',
      serviceWorkers: 'block',
    });
    await page.goto(address);
    await untilComplete(page);
    await printed(page, 'default');
    for (const file of files) {
      await page.getByLabel('Scenario file').setInputFiles(file);
      await untilComplete(page);
      await printed(page, path.basename(file, '.json'));
    }
  } finally {
    await browser.close();
    child.kill();
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
