// npm run engines: projection, simulation and decision to the bit in every JavaScript engine that is on the
// path, against Node's. Fails on a difference, and where there is nothing to compare with.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { linesInBrowser } from './inBrowser.mjs';
import { programs } from './programs.mjs';

const atMost = 20 * 60_000;
const generated = 24;

function built(entry) {
  const builder = path.resolve(import.meta.dirname, '../oracles/buildAdapter.mjs');
  const args = [builder, `tests/engines/${entry}`, '--whole'];
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).trim();
}

/** One file that asks for no other, with the generated scenarios in front. */
async function writtenScript() {
  const { generatedScenarios } = await import(pathToFileURL(built('generated.ts')).href);
  const scenarios = JSON.stringify(generatedScenarios(generated));
  const main = built('main.ts');
  const file = path.join(path.dirname(main), 'everyEngine.mjs');
  writeFileSync(
    file,
    `globalThis.generatedScenarios = ${scenarios};\n${readFileSync(main, 'utf8')}`,
  );
  return file;
}

function linesInShell({ file, args }, script) {
  const { stdout, stderr } = spawnSync(file, [...args, script], {
    encoding: 'utf8',
    timeout: atMost,
  });
  return `${stdout ?? ''}${stderr ?? ''}`.trim().split('\n');
}

const script = await writtenScript();
const expected = linesInShell({ file: process.execPath, args: [] }, script);
if (expected.at(-1) !== 'done') throw new Error(`Node came to an error: ${expected.at(-1)}`);
const numbers = expected.slice(0, -1).reduce((sum, line) => sum + Number(line.split(/ +/)[1]), 0);
console.log(`${expected.length - 1} cases, ${numbers} numbers`);

let compared = 0;
let differing = 0;
for (const program of programs()) {
  const { engine, file, names, kind, debian } = program;
  if (file === undefined) {
    const sought = names.length > 1 ? `none of ${names.join(', ')} is` : `${names[0]} is not`;
    console.log(`${engine}: not tried, for ${sought} on the path (in Debian: ${debian}).`);
    continue;
  }
  const source = readFileSync(script, 'utf8');
  const found =
    kind === 'shell'
      ? linesInShell(program, script)
      : await linesInBrowser(program, source, atMost);
  const others = expected.filter((line, at) => line !== found?.[at]);
  compared += 1;
  differing += others.length > 0 ? 1 : 0;
  if (others.length === 0) console.log(`${engine} (${file}): the same bits in every case.`);
  else if (found?.at(-1) === 'done') {
    console.log(`${engine} (${file}): OTHER BITS in ${others.length} cases:`);
    for (const line of others.slice(0, 20)) console.log(`  ${line.split(/ +/).slice(2).join(' ')}`);
  } else console.log(`${engine} (${file}): BROKE OFF: ${found?.at(-1) ?? 'it said nothing'}`);
}
if (compared === 0) console.log('There was no other engine to compare with.');
process.exit(compared === 0 || differing > 0 ? 1 : 0);
