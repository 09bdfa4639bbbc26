// Runs the browser tests: a browser, a free port, then Playwright with whatever arguments were given.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function main() {
  for (const [file, script] of [
    ['dist/index.html', 'build'],
    ['dist-single/fix-or-fee.html', 'build:single'],
  ]) {
    if (existsSync(path.join(ROOT, file))) continue;
    throw new Error(`There is no ${file}: run "npm run ${script}" before the browser tests.`);
  }
  const require = createRequire(import.meta.url);
  const cli = path.join(path.dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
  const config = path.join(ROOT, 'tests/e2e/playwright.config.ts');
  const child = spawn(
    process.execPath,
    [cli, 'test', '--config', config, ...process.argv.slice(2)],
    {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        CHROME_PATH: await ensureBrowser(),
        E2E_PORT: String(await freePort()),
      },
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
