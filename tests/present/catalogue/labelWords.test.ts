import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/present/catalogue/fieldAt.ts';
import type { FieldWords } from '../../../src/present/catalogue/fieldWords.ts';
import { groupTitles, listWords } from '../../../src/present/catalogue/groupWords.ts';
import { outlineOf, type OutlineNode } from '../../../src/present/catalogue/outline.ts';
import { goalWords, questionGroups } from '../../../src/present/catalogue/questions.ts';
import { quickGroups } from '../../../src/present/catalogue/quickFields.ts';
import { glossary } from '../../../src/present/method/glossary.ts';
import { termStretches } from '../../../src/present/method/termPhrases.ts';
import { presetProfiles } from '../../../src/scenario/presetProfiles.ts';
import { aScenario } from '../../support/aScenario.ts';
import { PLAIN_WORDS } from '../../support/plainWords.ts';

/** What stands around a field: its name, its unit and its hint, all of which show definitions. */
const textsOf = ({ label, unit = '', help = '' }: FieldWords): readonly string[] => [
  label,
  unit,
  help,
];

/** What its choices say, which can hold no definition. */
const choicesOf = ({ choices = {}, whenAbsent = '' }: FieldWords): readonly string[] => [
  ...Object.values(choices),
  whenAbsent,
];

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/(?<![’\p{L}])\p{L}[\p{L}’-]*/gu) ?? [];

/** The words of a text that neither a definition covers nor everybody knows. */
function unexplained(text: string): readonly string[] {
  const plain = termStretches(text).filter(({ term }) => term === undefined);
  return plain.flatMap((stretch) => wordsOf(stretch.text)).filter((word) => !PLAIN_WORDS.has(word));
}

function fieldsIn(nodes: readonly OutlineNode[]): readonly FieldWords[] {
  return nodes.flatMap((node) => (node.kind === 'group' ? fieldsIn(node.nodes) : [node.words]));
}

const standard = aScenario();
const quick = presetProfiles.flatMap(({ id }) => quickGroups(aScenario({}, id)));
const everyField = [
  ...Object.values(catalogue),
  ...quick.flatMap(({ fields }) => fields.map(({ words }) => words)),
  ...questionGroups(standard).flatMap(({ nodes }) => nodes.map(({ words }) => words)),
  ...fieldsIn(outlineOf(standard)),
];

describe('the words around the inputs', () => {
  it('are plain or have a definition, in every label, unit and hint', () => {
    const titles = [
      ...Object.values(groupTitles),
      ...Object.values(listWords).flatMap(({ title, newItem }) => [title, newItem]),
      ...Object.values(goalWords).flatMap((goal) =>
        typeof goal === 'string' ? goal : Object.values(goal),
      ),
      ...standard.incidentClasses.map(({ name }) => name),
    ];
    const found = [...everyField.flatMap(textsOf), ...titles].flatMap((text) =>
      unexplained(text).map((word) => `${word}: ${text}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  it('are plain or said in the hint where no definition can stand: in the choices, and in what holds where nothing is entered', () => {
    const found = everyField.flatMap((field) => {
      const said = textsOf(field).flatMap(wordsOf);
      const words = choicesOf(field).flatMap(wordsOf);
      return words.filter((word) => !PLAIN_WORDS.has(word) && !said.includes(word));
    });
    expect([...new Set(found)]).toEqual([]);
  });

  it('were looked for in every field', () => {
    expect(everyField.length).toBeGreaterThan(250);
  });
});

describe('the terms of the trade', () => {
  it.each(['FTE', 'Patching', 'Endpoint security', 'Onboarding'])('%s has a definition', (word) => {
    const [{ term } = { term: undefined }] = termStretches(word);
    expect(glossary.find(({ id }) => id === term)?.definition).toMatch(/\w/);
  });

  it('all stand in the glossary', () => {
    const defined = new Set<string>(glossary.map(({ id }) => id));
    const shown = everyField.flatMap(textsOf).flatMap((text) => termStretches(text));
    expect(shown.flatMap(({ term }) => term ?? []).filter((id) => !defined.has(id))).toEqual([]);
  });
});
