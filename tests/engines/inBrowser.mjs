// Runs a script in a worker of a browser that nobody drives: the page sends back what the worker says.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const page = `<!doctype html><title>engines</title><script type="module">
  const lines = [];
  const send = () => fetch('/lines', { method: 'POST', body: lines.join('\\n') });
  const worker = new Worker('/script.mjs', { type: 'module' });
  worker.onmessage = ({ data }) => { lines.push(data); if (data === 'done') send(); };
  worker.onerror = ({ message }) => { lines.push(message); send(); };
</script>`;

/** Nothing that greets, updates or reports. */
const firefoxSettings = [
  'browser.shell.checkDefaultBrowser',
  'datareporting.policy.dataSubmissionEnabled',
]
  .map((name) => `user_pref('${name}', false);\n`)
  .join('');

/** @returns the lines that the script said; null where none came in time */
export async function linesInBrowser({ file, args }, script, milliseconds) {
  let heard;
  const lines = new Promise((resolve) => {
    heard = resolve;
  });
  const server = createServer(async (request, response) => {
    const isScript = request.url === '/script.mjs';
    if (request.method === 'POST') heard((await text(request)).split('\n'));
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const profile = mkdtempSync(path.join(tmpdir(), 'fix-or-fee-engines-'));
  writeFileSync(path.join(profile, 'user.js'), firefoxSettings);
  const address = `http://127.0.0.1:${server.address().port}/`;
  const browser = spawn(file, [...args(profile), address], { stdio: 'ignore' });
  const ended = new Promise((resolve) => {
    browser.on('error', resolve);
    browser.on('exit', resolve);
  });
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  const found = await Promise.race([lines, ended.then(() => null), late.then(() => null)]);
  clearTimeout(timer);
  browser.kill();
  await ended;
  server.closeAllConnections();
  server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return found;
}
