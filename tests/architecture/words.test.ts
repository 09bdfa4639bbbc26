import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { literalWords } from '../support/literalWords.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const VIEW = ['features', 'app', 'ui'];
const LEAST_FILES = 120;

/** The catalogue's pages in the view, and the name of the product, which no language changes. */
const ALLOWED = ['src/ui/texts.ts', 'src/ui/fields/fieldTexts.ts', 'src/app/Wordmark.tsx'];

const files = VIEW.flatMap((layer) =>
  readdirSync(path.join(ROOT, 'src', layer), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `src/${layer}/${name.split(path.sep).join('/')}`),
).filter((file) => !ALLOWED.includes(file));

describe('the words of the page', () => {
  it('stand in the catalogue, none in a component', () => {
    const found = files.flatMap((file) =>
      literalWords(file, readFileSync(path.join(ROOT, file), 'utf8')).map(
        (text) => `${file}: ${text}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it('were looked for in every file of the view', () => {
    expect(files.length).toBeGreaterThan(LEAST_FILES);
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
