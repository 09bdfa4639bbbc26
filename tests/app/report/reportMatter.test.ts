import { expect, it } from 'vitest';
import { reportMatter } from '../../../src/app/report/reportMatter.ts';
import { aPageMatter } from '../../support/aPageMatter.ts';
import { aSimulated } from '../../support/aSimulated.ts';
import { aView } from '../../support/aView.ts';

const day = new Date(2027, 0, 5, 12);
const everything = { hasName: true, hasNotes: true };
const nothing = { hasName: false, hasNotes: false };

it('gives the figures a fingerprint that no word changes, and every figure does', () => {
  const fingerprintOf = (differences: Parameters<typeof aView>[0]) =>
    reportMatter(aPageMatter(aView(differences)), everything, day).fingerprint;
  expect(fingerprintOf({})).toMatch(/^[0-9a-f]{8}$/);
  expect(fingerprintOf({ name: 'Dr. Bergmann', note: 'Twice' })).toBe(fingerprintOf({}));
  expect(fingerprintOf({ 'organisation.headcount': 23 })).not.toBe(fingerprintOf({}));
});

it('takes futures and answers of older inputs for none', () => {
  const view = aView();
  const page = aPageMatter(view);
  const simulated = { ...aSimulated(view.plans.map(({ id }) => ({ id }))), isCurrent: false };
  const answer = { ...page.answer, simulated };
  const matter = reportMatter({ ...page, answer, isBehind: true }, everything, day);
  expect(matter.simulated).toBeNull();
  expect(matter.findings).toMatchObject({ why: null, inputs: null, settled: null });
});

it('has nothing to compare where one plan is shown', () => {
  const hidden = { 'plans.1.isHidden': true, 'plans.2.isHidden': true, 'plans.3.isHidden': true };
  const { findings } = reportMatter(aPageMatter(aView(hidden)), everything, day);
  expect(findings).toMatchObject({ why: undefined, map: undefined, promise: undefined });
  expect(findings.beyond?.table.columns).toHaveLength(2);
});

it('is for the client of the presentation, unless names are private', () => {
  const page = { ...aPageMatter(), client: 'Bergmann & Partner' };
  expect(reportMatter(page, everything, day).client).toBe('Bergmann & Partner');
  expect(reportMatter(page, nothing, day).client).toBe('');
});

it('says the day in the words of the person, and no name that is private', () => {
  const view = aView({ name: 'Dr. Bergmann' });
  const matter = reportMatter(aPageMatter(view), nothing, day);
  expect(matter.date).toBe('January 5, 2027');
  expect(JSON.stringify(matter.view.scenario)).not.toContain('Bergmann');
});
