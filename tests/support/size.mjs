// Prints the gzip sizes of what dist ships and fails over the budgets.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const BUDGETS_KB = {
  initial: 100,
  beside: 60,
  charts: 125,
  lazy: 85,
  css: 15,
  allCss: 25,
  worker: 20,
};

function readFiles(ending) {
  return readdirSync(DIST, { recursive: true })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith(ending))
    .map((name) => {
      const text = readFileSync(path.join(DIST, name), 'utf8');
      return { name, text, kb: gzipSync(text, { level: 9 }).length / 1024 };
    });
}

function staticImports(file) {
  const { staticImports: imports, staticExports: exports } = parseSync(file.name, file.text).module;
  const requests = [...imports, ...exports.flatMap((statement) => statement.entries)];
  return requests
    .map((entry) => entry.moduleRequest?.value)
    .filter((value) => value?.startsWith('.'))
    .map((value) => path.posix.join(path.posix.dirname(file.name), value));
}

/** What the first script has fetched beside the view for the first answer, and the view does not wait for. */
const isBeside = (name) => /(^|\/)answer-[^/]*\.js$/.test(name);

/** The other scripts index.html names, for at once or for later, and all that these import before anything runs. */
function initialNames(scripts) {
  const html = readFileSync(path.join(DIST, 'index.html'), 'utf8');
  const named = html.matchAll(/<(?:script|link)\b[^>]*(?:src|href)="\.?\/?([^"]+\.js)"/g);
  const waiting = [...named].map((match) => match[1]).filter((name) => !isBeside(name));
  if (waiting.length === 0) throw new Error('index.html names no script.');
  const names = new Set();
  while (waiting.length > 0) {
    const name = waiting.pop();
    const file = scripts.find((script) => script.name === name);
    if (!file) throw new Error(`dist has no ${name}.`);
    if (names.has(name)) continue;
    names.add(name);
    waiting.push(...staticImports(file));
  }
  return names;
}

/** The style sheets index.html names; the others come with the parts that wear them. */
function startStyles() {
  const html = readFileSync(path.join(DIST, 'index.html'), 'utf8');
  return readFiles('.css').filter(({ name }) => html.includes(name));
}

function kindOf(file, initial) {
  if (initial.has(file.name)) return 'initial';
  if (isBeside(file.name)) return 'beside';
  if (/worker/i.test(path.posix.basename(file.name))) return 'worker';
  return file.text.includes('recharts-surface') ? 'charts' : 'lazy';
}

/** @returns the lines to print: [what, size, budget] */
function measure() {
  if (!existsSync(DIST)) throw new Error('there is no dist, run "npm run build" first.');
  const scripts = readFiles('.js').filter((file) => file.name !== 'serviceWorker.js');
  const initial = initialNames(scripts);
  const sum = (files) => files.reduce((total, file) => total + file.kb, 0);
  const startup = scripts.filter((file) => initial.has(file.name));
  return [
    ['initial JS', sum(startup), BUDGETS_KB.initial],
    ...scripts
      .filter((file) => !initial.has(file.name))
      .map((file) => {
        const kind = kindOf(file, initial);
        return [`${kind}: ${file.name}`, file.kb, BUDGETS_KB[kind]];
      }),
    ['initial CSS', sum(startStyles()), BUDGETS_KB.css],
    ['all CSS', sum(readFiles('.css')), BUDGETS_KB.allCss],
  ];
}

try {
  for (const [what, kb, budget] of measure()) {
    const isOver = kb > budget;
    console.log(
      `${kb.toFixed(1).padStart(7)} KB of ${budget}  ${what}${isOver ? '  TOO LARGE' : ''}`,
    );
    if (isOver) process.exitCode = 1;
  }
} catch (error) {
  console.error(`The sizes could not be read: ${error.message}`);
  process.exitCode = 1;
}
