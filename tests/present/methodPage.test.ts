import { describe, expect, test } from 'vitest';
import { methodPage } from '../../src/present/methodPage.ts';
import { referenceFigures } from '../../src/reference/figures.ts';
import { formats } from '../support/aView.ts';

const page = methodPage(formats);
const sources = page.sourceGroups.flatMap((group) => group.sources);
const sourceOf = (id: string) => sources.find((source) => source.id === id);

describe('the Method page', () => {
  test('lists every reference figure once', () => {
    expect(sources.map(({ id }) => id).sort()).toEqual(referenceFigures.map(({ id }) => id).sort());
  });

  test('groups sources from the strongest evidence to our own judgement', () => {
    expect(page.sourceGroups[0]?.title).toBe('Official statistics');
    expect(page.sourceGroups.at(-1)?.title).toBe('Our own judgement');
  });

  test('a figure stands with its range and unit', () => {
    expect(sourceOf('rec.tk.rate')).toMatchObject({
      value: '0.6 (0.3 to 1.5) tickets per device per month',
      grade: 'weak evidence; low and high set by us',
    });
  });

  test('shares read as percent', () => {
    expect(sourceOf('tk.preventionMaintained')).toMatchObject({
      value: '33.3% (0% to 63%)',
      grade: 'weak evidence, second-hand',
    });
    expect(sourceOf('tk.priority.p1')?.value).toBe('1.6% of event records');
  });

  test('only our own judgement has no address', () => {
    const without = page.sourceGroups.filter((group) =>
      group.sources.some(({ url }) => url === null),
    );
    expect(without.map(({ id }) => id)).toEqual(['judgement']);
  });

  test('weak evidence says what it rests on, the effect of upkeep among it', () => {
    expect(page.weakEvidence.find(({ id }) => id === 'rec.tk.unmanaged')?.text).toBe(
      'Incidents of an unmaintained estate against a maintained one: 1.5 (1 to 2.7) ratio. Repairs of old against newer PCs stand in for it; no before-and-after study of support models was found. 1 means no effect.',
    );
  });

  test('ids are unique within their lists', () => {
    const lists = [
      page.sections,
      page.glossary,
      page.weakEvidence,
      page.sections.flatMap(({ formulas }) => formulas),
    ];
    for (const list of lists) {
      const ids = list.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThan(0);
    }
  });

  test('limits are sentences', () => {
    for (const limit of page.limits) expect(limit).toMatch(/^[A-Z].*\.$/);
  });
});
