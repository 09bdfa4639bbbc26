import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** What a script of package.json says where it cannot do its work, and its exit code. */
function run(script: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

function refusal(stderr: string) {
  return { status: 1, stdout: '', stderr: `${stderr}\n` };
}

it('a name that no workbook has is refused with the names there are', () => {
  const { status, stdout, stderr } = run('tests/workbook/run.mjs', ['nosuch']);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(
    /^No case has "nosuch" in its name\. The cases are:\n {2}agency, as it is\n/,
  );
});

it.each([
  [['nowhere'], 'There is no nowhere: nothing was timed.'],
  [['docs'], 'docs has no numpy_w1.py: nothing was timed.'],
  [['--rounds', 'few'], '--rounds needs a whole number, 1 or more.'],
])('the benchmark with %j says at once what is missing', (args, sentence) => {
  expect(run('tests/bench/simulation.mjs', args)).toEqual(refusal(sentence));
});

it('the benchmark without a folder begins with what is not compared', async () => {
  const child = spawn(process.execPath, ['tests/bench/simulation.mjs'], { cwd: root });
  const [said] = await once(child.stdout, 'data');
  child.kill();
  await once(child, 'exit');
  expect(String(said)).toContain('numpy is not compared: that takes a folder');
});

it.each([
  [
    'nowhere',
    'There is no nowhere: name the folder that holds the distributions and their checker.',
  ],
  [
    'docs',
    'docs has no check-oracle.mjs: name the folder that holds the distributions and their checker.',
  ],
])('the comparison with exact distributions says what %s is not', (folder, sentence) => {
  expect(run('tests/oracles/run.mjs', [folder])).toEqual(refusal(sentence));
});

it('a report of a file that is not there is refused with a sentence', () => {
  expect(run('tests/support/report.mjs', ['.cache/none', 'nofile.json', 'src'])).toEqual(
    refusal('There is no scenario file nofile.json, src.'),
  );
});

it('sizes without a build name the build', () => {
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  const elsewhere = mkdtempSync(path.join(root, '.cache/unbuilt-'));
  const script = path.join(elsewhere, 'tests/support/size.mjs');
  cpSync(path.join(root, 'tests/support/size.mjs'), script);
  expect(run(script)).toEqual(
    refusal('The sizes could not be read: there is no dist, run "npm run build" first.'),
  );
  rmSync(elsewhere, { recursive: true });
});

it.each(['abc', '99999', '-1', '80.5'])('a PORT of %s is refused with a sentence', (port) => {
  const refused = refusal(`PORT must be a whole number from 0 to 65535 (it is ${port}).`);
  expect(run('tests/support/port.mjs', [], { PORT: port })).toEqual(refused);
  expect(run('tests/support/serve.mjs', [], { PORT: port })).toEqual(refused);
});

it.each(['', ' ', '0', '65535'])('a PORT of "%s" is one', (port) => {
  const silent = { status: 0, stdout: '', stderr: '' };
  expect(run('tests/support/port.mjs', [], { PORT: port })).toEqual(silent);
});
