// npm run lighthouse: builds the page, serves it and prints the medians of three runs of Lighthouse as on a phone
// (`-- --runs 1` for another number of runs).
// Lighthouse is no dependency: npm fetches it when it is asked for.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../support/browser.mjs';
import { quantile, serve } from './openedPage.mjs';

const { values: given } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const runs = Number(given.runs);
const lighthouse = 'lighthouse@12.8.2';
const figures = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'speed-index',
];

function finished(command, args, options) {
  return new Promise((resolve, reject) => {
    spawn(command, args, options)
      .once('error', reject)
      .once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${command}: ${code}`))));
  });
}

async function report(address, file, chrome) {
  const flags = `--headless=new${process.getuid?.() === 0 ? ' --no-sandbox' : ''}`;
  const args = ['exec', '--yes', `--package=${lighthouse}`, '--', 'lighthouse', address];
  const options = ['--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`, '--quiet'];
  await finished('npm', [...args, ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...(chrome ? { CHROME_PATH: chrome } : {}) },
    shell: process.platform === 'win32',
  });
  return JSON.parse(await readFile(file, 'utf8'));
}

function print(reports) {
  const median = (of) => quantile(reports.map(of), 0.5);
  for (const [id, { title }] of Object.entries(reports[0].categories)) {
    const score = median(({ categories }) => categories[id].score * 100);
    console.log(`${title}: ${score.toFixed(0)}`);
  }
  for (const id of figures) {
    const { title, numericUnit } = reports[0].audits[id];
    const value = median(({ audits }) => audits[id].numericValue);
    const isTime = numericUnit === 'millisecond';
    console.log(`  ${title}: ${value.toFixed(isTime ? 0 : 4)}${isTime ? ' ms' : ''}`);
  }
  const { audits, categories } = reports.at(-1);
  const asked = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
  const wanting = new Set(asked.filter(({ weight }) => weight > 0).map(({ id }) => id));
  for (const { id, title, score } of Object.values(audits)) {
    if (wanting.has(id) && score !== null && score < 0.9)
      console.log(`  wanting: ${title} (${id}, ${score})`);
  }
}

const { address, stop } = await serve();
try {
  const chrome = await ensureBrowser();
  const folder = await mkdtemp(path.join(tmpdir(), 'lighthouse-'));
  const reports = [];
  for (let run = 1; run <= runs; run += 1)
    reports.push(await report(address, path.join(folder, `${run}.json`), chrome));
  print(reports);
  console.log(`The reports are in ${folder}.`);
} finally {
  stop();
}
