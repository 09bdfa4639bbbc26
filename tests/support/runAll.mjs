// Every check of the project, none stopping another. Ends with "N passed, N failed".
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = path.join(ROOT, '.cache');
const MINUTE = 60_000;

const children = new Set();

function stop(child) {
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    children.forEach(stop);
    process.exit(1);
  });
}

/**
 * What a script prints is shown at its end where it is held back, because others run beside it.
 *
 * @returns the exit code of an npm script, 1 where it could not be started or took too long
 */
function npmRun(script, { args = [], env = {}, minutes = 10, isHeldBack = false } = {}) {
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const heading = `\n── ${script} ──`;
  if (!isHeldBack) console.log(heading);
  return new Promise((resolve) => {
    const rest = args.length > 0 ? ['--', ...args] : [];
    const child = spawn(command, [...first, 'run', '--silent', script, ...rest], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', ...(isHeldBack ? ['pipe', 'pipe'] : ['inherit', 'inherit'])],
      detached: process.platform !== 'win32',
      shell: !npm && process.platform === 'win32',
    });
    children.add(child);
    const printed = [`${heading}\n`];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => printed.push(text));
    }
    const timer = setTimeout(() => {
      console.log(`${script} took longer than ${minutes} minutes and was stopped.`);
      stop(child);
    }, minutes * MINUTE);
    const finish = (code) => {
      clearTimeout(timer);
      children.delete(child);
      if (isHeldBack) console.log(printed.join(''));
      resolve(code ?? 1);
    };
    child.on('error', (error) => {
      console.log(`${script} could not be started: ${error.message}`);
      finish(1);
    });
    child.on('close', finish);
  });
}

async function check(script) {
  const code = await npmRun(script, { isHeldBack: true });
  return { name: script, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

async function inTurn(scripts) {
  const results = [];
  for (const script of scripts) results.push(await check(script));
  return results;
}

function readReport(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A runner that fails without naming a failure, or that ran nothing, is itself a failure. */
function verdict(name, code, { passed, failed, failures = [] }) {
  const isSilentFailure = failed === 0 && (code !== 0 || passed === 0);
  if (isSilentFailure) console.log(`${name}: failed without a failing test, or ran no test.`);
  return { name, passed, failed: isSilentFailure ? 1 : failed, failures };
}

async function suite(name, script, options, countsOf) {
  rmSync(options.report, { force: true });
  const code = await npmRun(script, options);
  let counts = { passed: 0, failed: 0 };
  try {
    counts = countsOf(readReport(options.report));
  } catch (error) {
    console.log(`${name}: no report (${error.message}).`);
  }
  return verdict(name, code, counts);
}

/** Skipped and planned tests count as failed; so does a file that could not be loaded. */
function vitestCounts(report) {
  const brokenFiles = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numTotalTests - report.numPassedTests + brokenFiles.length,
    failures: [
      ...brokenFiles.map(({ name }) => path.relative(ROOT, name)),
      ...report.testResults.flatMap(({ name, assertionResults }) =>
        assertionResults
          .filter(({ status }) => status !== 'passed')
          .map(({ fullName }) => `${path.relative(ROOT, name)}: ${fullName}`),
      ),
    ],
  };
}

function playwrightCounts({ stats, suites, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
    failures: suites.flatMap(playwrightFailures),
  };
}

function playwrightFailures({ file, specs = [], suites = [] }) {
  return [
    ...specs.filter(({ ok }) => !ok).map(({ title }) => `${file}: ${title}`),
    ...suites.flatMap(playwrightFailures),
  ];
}

function unitTests() {
  const report = path.join(CACHE, 'vitest.json');
  const args = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return suite('unit tests', 'unit', { report, args, minutes: 35 }, vitestCounts);
}

async function browserTests(hasBuild) {
  if (!hasBuild) {
    console.log('\nbrowser tests: not run, because there is no build.');
    return { name: 'browser tests', passed: 0, failed: 1 };
  }
  const report = path.join(CACHE, 'playwright.json');
  const env = { E2E_REPORT: report };
  return suite('browser tests', 'e2e', { report, env, minutes: 40 }, playwrightCounts);
}

async function runAll() {
  mkdirSync(CACHE, { recursive: true });
  for (const built of ['dist', 'dist-single']) {
    rmSync(path.join(ROOT, built), { recursive: true, force: true });
  }
  const [first, second] = await Promise.all([
    inTurn(['typecheck', 'format:check', 'build', 'size', 'build:single']),
    inTurn(['lint', 'deadcode']),
  ]);
  const hasBuild = first.every(({ name, failed }) => !name.startsWith('build') || failed === 0);
  return [...first, ...second, await unitTests(), await browserTests(hasBuild)];
}

/** Failing tests are named once more at the end, where nobody has to look for them. */
function summarise(results) {
  console.log('');
  for (const { failures = [] } of results)
    failures.forEach((each) => console.log(`FAILED  ${each}`));
  for (const { name, passed, failed } of results) {
    console.log(
      `${failed === 0 ? 'ok    ' : 'FAILED'}  ${name}: ${passed} passed, ${failed} failed`,
    );
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  process.exitCode = total('failed') === 0 ? 0 : 1;
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
}

const results = await runAll().catch((error) => {
  console.log(`The run itself broke: ${error.stack}`);
  return [{ name: 'run', passed: 0, failed: 1 }];
});
summarise(results);
