import { describe, expect, it } from 'vitest';
import type { ProblemDetail } from '../../src/engine/index.ts';
import { engineRefusal } from '../../src/present/engineRefusal.ts';
import { entryRefusal } from '../../src/present/entryRefusal.ts';
import { fileRefusal, placedRefusal } from '../../src/present/placedRefusal.ts';
import type { Action } from '../../src/scenario/action.ts';
import { applyAction } from '../../src/scenario/applyAction.ts';
import { decodeLink } from '../../src/scenario/link/decodeLink.ts';
import { replaceAt, segmentsOf } from '../../src/scenario/path.ts';
import { openDocument } from '../../src/schema/openDocument.ts';
import { parseScenario } from '../../src/schema/parseScenario.ts';
import { readScenarioText } from '../../src/schema/readScenarioText.ts';
import { aScenario } from '../support/aScenario.ts';
import { anInput } from '../support/anEngineInput.ts';
import { untranslated } from '../support/pseudoText.ts';

const scenario = aScenario();

/** What stands outside the brackets without data: quoted values and ids, and names of unknown fields. */
function wordsOutside(sentence: string): string {
  const plain = sentence
    .replaceAll(/⟧[^⟦⟧"]*(?=⟦?")/g, '⟧')
    .replaceAll(/"[^"⟦⟧]*"/g, '')
    .replaceAll(/more$|__proto__/g, '');
  return untranslated(plain);
}

/** What stands in a document by name or id, and the name of an unknown field; the longest first. */
const data = [
  ...[...scenario.plans, ...scenario.incidentClasses].flatMap(({ name, id }) => [name, id]),
  'more',
].toSorted((a, b) => b.length - a.length);

/** Documents that are broken in one place each, by where and how. */
const broken: readonly (readonly [string, unknown])[] = [
  ['name', ''],
  ['name', 7],
  ['note', 'n'.repeat(2_001)],
  ['currency', 'dollars'],
  ['startMonth', 'May'],
  ['horizonMonths', 0],
  ['horizonMonths', 1.5],
  ['horizonMonths', 'ten'],
  ['isPresentValue', 'yes'],
  ['presentArrangement', 'other'],
  ['organisation', []],
  ['organisation.headcount', undefined],
  ['organisation.headcount.low', 1_000],
  ['organisation.headcount.more', 1],
  ['incidentClasses', []],
  ['incidentClasses', Array.from({ length: 25 }, () => scenario.incidentClasses[0])],
  ['incidentClasses.0.id', 'a b'],
  ['incidentClasses.0.seasonality', [1]],
  ['incidentClasses.0.seasonality', Array.from({ length: 12 }, () => 2)],
  ['incidentClasses.1.id', 'everyday'],
  ['plans.2.composition.rest.planId', 'none'],
  ['plans.2.composition.rest.planId', scenario.plans[3]?.id],
  ['plans.2.composition.rest.overrides', { 'billing.nothing': { typical: 1, origin: 'edited' } }],
  ['plans.0.composition.kind', 'other'],
  ['version', 99],
  ['version', -1],
  ['format', 'something else'],
];

const refusedActions: readonly Action[] = [
  { kind: 'setTypical', path: 'organisation.headcount', typical: -1 },
  { kind: 'setTypical', path: 'organisation.nothing', typical: 1 },
  { kind: 'addItem', path: 'organisation' },
  { kind: 'removeItem', path: 'plans', index: 0 },
  { kind: 'removePlan', planId: 'none' },
  { kind: 'setValue', path: 'currency', value: 'dollars' },
];

const beyond = { limit: 1_000, value: 1_000.5 } as const;

/** One of every kind of what is wrong with an input of the model. */
const details: readonly ProblemDetail[] = [
  { kind: 'notANumber', of: 'figure' },
  { kind: 'notANumber', of: 'range' },
  { kind: 'notWhole', value: 1_000.5 },
  { kind: 'belowMinimum', of: 'figure', ...beyond },
  { kind: 'belowMinimum', of: 'range', ...beyond },
  { kind: 'aboveMaximum', of: 'figure', ...beyond },
  { kind: 'aboveMaximum', of: 'range', ...beyond },
  { kind: 'duplicateId', id: 'everyday' },
  { kind: 'duplicateRange' },
  { kind: 'unknownReference', planId: 'gone' },
  { kind: 'unsuitableReference', planId: 'mix', reason: 'isCombination' },
  { kind: 'unsuitableReference', planId: 'change', reason: 'isSwitch' },
  { kind: 'unsuitableReference', planId: 'managed', reason: 'hasNoSuchFigure' },
  { kind: 'wrongShape', expected: 'figure' },
  { kind: 'wrongShape', expected: 'season' },
  { kind: 'wrongShape', expected: 'rangedFigure' },
  { kind: 'wrongShape', expected: 'orderedRange' },
];

describe('in the pseudo-locale', () => {
  it.each(broken)('a document is refused in words of the catalogue: %s as %j', (path, value) => {
    const parsed = parseScenario(replaceAt(scenario, segmentsOf(path), value));
    expect(parsed.ok).toBe(false);
    const problems = parsed.ok ? [] : parsed.error;
    for (const { sentence } of problems) {
      expect(sentence).toContain('⟦');
      expect(wordsOutside(sentence)).toBe('');
    }
  });

  it.each(broken)('so is the place, in a file and elsewhere: %s as %j', (path, value) => {
    const document = replaceAt(scenario, segmentsOf(path), value);
    const parsed = parseScenario(document);
    for (const problem of parsed.ok ? [] : parsed.error) {
      // The path for whoever edits the file is data too.
      const words = (sentence: string): string =>
        wordsOutside(
          [problem.path, ...data].reduce((text, name) => text.replace(name, ''), sentence),
        );
      expect(words(fileRefusal(problem, document, 'en-US'))).toBe('');
      expect(words(placedRefusal(problem, document, 'en-US'))).toBe('');
    }
  });

  it.each(refusedActions)('so is an action: $kind $path', (action) => {
    const outcome = applyAction(scenario, action);
    expect(outcome.ok).toBe(false);
    if (!outcome.ok)
      expect(wordsOutside(entryRefusal(outcome.error, {}, undefined, 'en-US'))).toBe('');
  });

  it.each(['', '{', '[1,', 'x', 'item,cost'])('so is a file of “%s”', (text) => {
    const read = readScenarioText(text);
    expect(read.ok).toBe(false);
    if (!read.ok) {
      const [{ sentence } = { sentence: '' }] = read.error;
      expect(sentence).toMatch(/^⟦Ťĥé ƒíĺé/);
    }
  });

  it('so is a link', async () => {
    const opened = await decodeLink('s1.nothing');
    expect(opened.kind).toBe('refused');
    if (opened.kind === 'refused') {
      expect(opened.problems.map(({ sentence }) => wordsOutside(sentence))).toEqual(['']);
    }
  });

  it('so is what no scenario is', () => {
    const deep = Array.from({ length: 30 }).reduce<unknown>((inner) => ({ inner }), {});
    const hostile: unknown = JSON.parse('{"__proto__": {}}');
    for (const document of [deep, hostile, [], 'text']) {
      const opened = openDocument(document);
      expect(opened.kind).toBe('refused');
      if (opened.kind !== 'refused') continue;
      for (const { sentence } of opened.problems) {
        expect(wordsOutside(sentence)).toBe('');
      }
    }
  });

  it.each(details)('so is what the model does not take: %j', (detail) => {
    const sentence = engineRefusal(
      { problems: [{ ...detail, path: '7', sentence: 'Of the engine.' }], input: anInput() },
      'de-DE',
    );
    expect(sentence).toContain('⟦');
    expect(wordsOutside(sentence)).toBe('');
  });
});
