// The built page in a real browser, for the measurements of this folder.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../support/browser.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** @returns the address of the built page and how to end its server */
export async function serve() {
  const server = spawn(process.execPath, [path.join(root, 'tests/support/serve.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise((resolve, reject) => {
    server.once('exit', () => reject(new Error('The page could not be served.')));
    server.stdout.on('data', (data) => {
      const found = /http:\/\/\S+/.exec(String(data))?.[0];
      if (found) resolve(found);
    });
  });
  return { address, stop: () => server.kill() };
}

export async function launch() {
  const executablePath = await ensureBrowser();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** The value below which a share of the values lies; NaN without values. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
