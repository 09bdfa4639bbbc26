// Photographs the built page for the README: docs/screenshots. A folder may be named instead.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browser.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = path.resolve(ROOT, process.argv[2] ?? 'docs/screenshots');

const DESKTOP = { viewport: { width: 1440, height: 1150 } };
const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

const VIEWS = [
  { name: 'desktop-light', colorScheme: 'light', ...DESKTOP },
  { name: 'desktop-dark', colorScheme: 'dark', ...DESKTOP },
  { name: 'phone-light', colorScheme: 'light', ...PHONE },
];

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

async function photograph(browser, address, { name, ...options }) {
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC', ...options });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByText('10,000 simulated futures').first().waitFor({ timeout: 180_000 });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  await context.close();
  console.log(path.relative(ROOT, path.join(FOLDER, `${name}.png`)));
}

async function main() {
  mkdirSync(FOLDER, { recursive: true });
  const { child, address } = await serve();
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--disable-background-networking',
    ],
  });
  try {
    for (const view of VIEWS) await photograph(browser, address, view);
  } finally {
    await browser.close();
    child.kill();
  }
}

await main();
