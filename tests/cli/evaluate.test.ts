import { spawnSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const examples = path.join(root, 'docs/examples');
const command = path.join(root, 'src/cli/evaluate.mjs');

interface Printed {
  readonly scenario: string;
  readonly months: readonly string[];
  readonly plans: readonly {
    readonly id: string;
    readonly totals: { readonly supportSpend: number };
    readonly months: readonly {
      readonly month: string;
      readonly spend: Readonly<Record<string, number>>;
      readonly supportSpend: number;
      readonly cumulativeSupportSpend: number;
    }[];
  }[];
}

function evaluate(args: readonly string[], input = '') {
  return spawnSync(process.execPath, [command, ...args], { cwd: root, input, encoding: 'utf8' });
}

function example(name: string): string {
  return readFileSync(path.join(examples, `${name}.json`), 'utf8');
}

const printed = new Map<string, ReturnType<typeof evaluate>>();

/** What is printed of an example, which is computed once. */
function printedOf(file: string): ReturnType<typeof evaluate> {
  const found = printed.get(file) ?? evaluate([`docs/examples/${file}`]);
  printed.set(file, found);
  return found;
}

function evaluated(name: string): Printed {
  return JSON.parse(printedOf(`${name}.json`).stdout) as Printed;
}

describe('evaluate', () => {
  it.each(readdirSync(examples).filter((name) => name.endsWith('.json')))(
    'prints the whole projection of %s and nothing else',
    (name) => {
      const { status, stdout, stderr } = printedOf(name);
      expect([status, stderr]).toEqual([0, '']);
      const { months, plans } = JSON.parse(stdout) as Printed;
      expect(months).toHaveLength(36);
      for (const plan of plans) {
        expect(plan.months.map(({ month }) => month)).toEqual(months);
        const total = plan.totals.supportSpend;
        expect(plan.months.at(-1)?.cumulativeSupportSpend).toBeCloseTo(total, 6);
      }
    },
  );

  it('reads standard input', () => {
    const { status, stdout } = evaluate(['-'], example('fee-only'));
    expect([status, JSON.parse(stdout)]).toEqual([0, evaluated('fee-only')]);
  });

  it('finds 25 people at 150 each to cost 3,750 a month and 45,000 in the first year', () => {
    const [managed] = evaluated('fee-only').plans;
    const bills = managed?.months.map(({ supportSpend }) => supportSpend) ?? [];
    expect(new Set(bills)).toEqual(new Set([3750]));
    expect(managed?.months[11]?.cumulativeSupportSpend).toBe(45_000);
  });

  it('shows both bills in the month of a switch with one month in parallel', () => {
    const plan = evaluated('switch').plans.find(({ id }) => id === 'switch');
    expect(plan?.months[11]?.spend['fees']).toBe(0);
    expect(plan?.months[12]?.spend['onboarding']).toBeGreaterThan(0);
    expect(plan?.months[12]?.spend['tools']).toBeGreaterThan(0);
  });

  it('buys blocks under the plan with block hours only', () => {
    const plans = evaluated('block-hours').plans;
    const blocks = plans.map(({ id, months }) => [id, (months[0]?.spend['blocks'] ?? 0) > 0]);
    expect(Object.fromEntries(blocks)).toMatchObject({ 'break-fix': false, 'block-hours': true });
  });

  it('exits 1 with path and sentence where the scenario is invalid', () => {
    const invalid = { ...(JSON.parse(example('fee-only')) as object), horizonMonths: 0 };
    const { status, stdout, stderr } = evaluate(['-'], JSON.stringify(invalid));
    expect([status, stdout, stderr]).toEqual([
      1,
      '',
      'horizonMonths: Look ahead must be between 1 and 120 (it is 0)\n',
    ]);
  });

  it('says of a scenario of a newer version that the program has to be updated', () => {
    const newer = { ...(JSON.parse(example('fee-only')) as object), version: 2 };
    const { status, stdout, stderr } = evaluate(['-'], JSON.stringify(newer));
    expect([status, stdout, stderr]).toEqual([
      1,
      '',
      'version: The version of the file is 2, newer than this program knows (1): update the program to open it\n',
    ]);
  });

  it('names the line at which a file is no JSON', () => {
    const { status, stdout, stderr } = evaluate(['-'], '{\n  oops\n}');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^The file is not valid JSON at line 2: .+\.\n$/);
  });

  it.each(['--help', '-h'])('explains itself for %s', (flag) => {
    const { status, stdout, stderr } = evaluate([flag]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Usage: /);
  });

  it.each([
    [['nowhere.json'], 'nowhere.json cannot be read: there is no such file.\n'],
    [['src'], 'src cannot be read: it is a folder.\n'],
    [['public/icon-192.png'], 'public/icon-192.png cannot be read: it is not text in UTF-8.\n'],
    [[], 'No scenario is named. Usage: npm run -s evaluate'],
    [[''], 'No scenario is named. '],
    [
      ['docs/examples/fee-only.json', '--xlsx', 'nowhere/x.xlsx'],
      'nowhere/x.xlsx cannot be written: there is no such folder.\n',
    ],
    [['package.json'], 'This is not a Fix or Fee scenario.'],
  ])('exits 1 for %j', (args, sentence) => {
    const { status, stdout, stderr } = evaluate(args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(sentence);
  });

  it('never writes a workbook over its scenario, however the file is named', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'fix-or-fee-'));
    const scenario = path.join(folder, 'a.xlsx');
    writeFileSync(scenario, example('fee-only'));
    symlinkSync(scenario, path.join(folder, 'linked.xlsx'));
    for (const name of [scenario, `${folder}/./a.xlsx`, path.join(folder, 'linked.xlsx')]) {
      const { status, stdout, stderr } = evaluate([scenario, '--xlsx', name]);
      const sentence = `${name} is the scenario itself, which a workbook would overwrite.\n`;
      expect([status, stdout, stderr]).toEqual([1, '', sentence]);
    }
    expect(readFileSync(scenario, 'utf8')).toBe(example('fee-only'));
    rmSync(folder, { recursive: true });
  });
});
