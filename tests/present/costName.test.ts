import { expect, test } from 'vitest';
import { costNote, valuedName } from '../../src/present/costName.ts';
import { breakEvenList } from '../../src/present/decision/breakEvenList.ts';
import { aView, formats } from '../support/aView.ts';

const view = aView();

test.each([
  ['every cost as it is paid', view, ''],
  ['bills', { ...view, layers: ['supportSpend'] as const }, ' Costs: support bills only.'],
  ['present value', { ...view, isPresentValue: true }, ' Costs: in present value.'],
  [
    'both',
    { ...view, layers: ['supportSpend'] as const, isPresentValue: true },
    ' Costs: support bills only, in present value.',
  ],
])('what an answer is judged on stands behind a sentence: %s', (_, judged, note) => {
  expect(costNote(judged)).toBe(note);
  expect(breakEvenList(judged, [], formats).aid).toBe(
    `One input at a time, all others as they stand. Try a value to see the answer change there.${note}`,
  );
});

test('a discounted cost is called so', () => {
  expect(valuedName(view)).toBe('all in');
  expect(valuedName({ ...view, isPresentValue: true })).toBe('all in, in present value');
});
