import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { literalWords } from '../support/literalWords.ts';
import { refusalWords } from '../support/refusalWords.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const VIEW = ['features', 'app', 'ui'];
const LEAST_FILES = 120;

/** The catalogue's pages in the view, and the name of the product, which no language changes. */
const ALLOWED = ['src/ui/texts.ts', 'src/ui/fields/fieldTexts.ts', 'src/app/Wordmark.tsx'];

const filesOf = (layers: readonly string[]): readonly string[] =>
  layers.flatMap((layer) =>
    readdirSync(path.join(ROOT, 'src', layer), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `src/${layer}/${name.split(path.sep).join('/')}`),
  );

const files = filesOf(VIEW).filter((file) => !ALLOWED.includes(file));

/** Their pages of the catalogue, the names that a new scenario is given, and what a reader of JSON expects next. */
const NO_REFUSALS =
  /\/\w*[tT]exts\.ts$|\/(?:scenarioName|jsonFault|copyName)\.ts$|\/actions\/freeId\.ts$/;
const refusing = filesOf(['schema', 'scenario']).filter((file) => !NO_REFUSALS.test(file));

/** What a search finds in files, each with its place. */
const foundIn = (
  searched: readonly string[],
  search: (file: string, source: string) => readonly string[],
): readonly string[] =>
  searched.flatMap((file) =>
    search(file, readFileSync(path.join(ROOT, file), 'utf8')).map((text) => `${file}: ${text}`),
  );

describe('the words of the page', () => {
  it('stand in the catalogue, none in a component', () => {
    expect(foundIn(files, literalWords)).toEqual([]);
  });

  it('were looked for in every file of the view', () => {
    expect(files.length).toBeGreaterThan(LEAST_FILES);
  });
});

describe('the words of refusals', () => {
  it('stand in the catalogue, none beside the rule that they state', () => {
    expect(foundIn(refusing, refusalWords)).toEqual([]);
    expect(refusing.length).toBeGreaterThan(60);
  });

  it.each([
    ["refused(path, 'has no such entry')", 'has no such entry'],
    ['[{ path, sentence: `is used twice: "${id}"` }]', 'is used twice: "…"'],
    ["{ ok: false, error: isOld ? texts.old : 'The link is damaged.' }", 'The link is damaged.'],
  ])('are found in %s', (source, words) => {
    expect(refusalWords('a.ts', `export const a = (${source});`)).toEqual([words]);
  });
});

describe('the search for words', () => {
  it.each([
    ['<p>Show all</p>', 'Show all'],
    ['<Card label="Inputs" />', 'Inputs'],
    ['<Card label={isOpen ? "Close" : texts.open} />', 'Close'],
    ['<b title={`Try ${value}`} />', 'Try'],
    ['<p>{isEmpty && "Nothing found"}</p>', 'Nothing found'],
    ['[{ label: "Quick" }]', 'Quick'],
  ])('finds those of %s', (source, word) => {
    expect(literalWords('a.tsx', `export const a = ${source};`)).toContain(word);
  });

  it.each([
    '<p className="title">{texts.show}</p>',
    '<Icon name="open" size="compact" />',
    '<b>{count} × </b>',
    'other(`plans.${index}.fee`)',
  ])('lets %s be', (source) => {
    expect(literalWords('a.tsx', `export const a = ${source};`)).toEqual([]);
  });
});
