import { expect, it } from 'vitest';
import { createSourceList } from '../../../src/exports/report/sourceList.ts';

it('numbers publications in the order in which they are cited, each once', () => {
  const sources = createSourceList();
  expect(sources.citation('msp.user.basic')).toBe('ScopeMSP, 2026 [1]');
  expect(sources.citation('msp.user.premium')).toBe('ScopeMSP, 2026 [1]');
  expect(sources.entries()).toEqual([
    {
      number: 1,
      publisher: 'ScopeMSP',
      title: 'IT Support Pricing Models: The Complete 2026 Guide',
      url: 'https://scopemsp.com/blog/it-support-pricing-models-guide-2026',
      years: '2026',
      evidence: 'A vendor’s claim',
    },
  ]);
});

it('gives our own judgement no number', () => {
  const sources = createSourceList();
  expect(sources.citation('judgement.criticalShare')).toBe('our judgement');
  expect(sources.numberOf('judgement.criticalShare')).toBeNull();
  expect(sources.entries()).toEqual([]);
});
