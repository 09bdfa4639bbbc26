import path from 'node:path';
import { defineConfig } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');
const port = process.env.E2E_PORT ?? '4187';
const address = `http://127.0.0.1:${port}/`;
const executablePath = process.env.CHROME_PATH;
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  outputDir: path.join(root, 'test-results'),
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Generous: no test measures time, and a machine may be slow.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.E2E_REPORT ?? path.join(root, '.cache/playwright.json') }],
  ],
  use: {
    baseURL: address,
    locale: 'en-US',
    timezoneId: 'UTC',
    // A kept copy would answer in place of the network that tests hold up.
    serviceWorkers: 'block',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      // What does not depend on the screen is tried on the desktop.
      grepInvert: /@once/,
      use: {
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 3,
        hasTouch: true,
        isMobile: true,
      },
    },
  ],
  webServer: {
    command: `"${process.execPath}" tests/support/serve.mjs`,
    cwd: root,
    env: { PORT: port },
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
