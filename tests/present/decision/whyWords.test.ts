import { describe, expect, test } from 'vitest';
import { waterfall } from '../../../src/engine/index.ts';
import { whySegments } from '../../../src/present/decision/whyWords.ts';
import { textOf } from '../../../src/present/segments.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';
import { toModelInput } from '../../../src/schema/toModelInput.ts';
import { aView, aViewOf, formats } from '../../support/aView.ts';

const of = (scenario: Scenario, from: string, to: string) =>
  waterfall(toModelInput(scenario), from, to);

describe('why the cheapest plan is', () => {
  test('is told against the runner-up, from the causes of the difference', () => {
    const text = textOf(whySegments(aView(), of, formats));
    expect(text).toMatch(/^What makes the difference to Hybrid: .+, against .+\.$/);
  });

  test('where hourly help is cheapest it is for the fee that is not paid', () => {
    const small = aView(
      {
        'organisation.headcount': 3,
        'incidentClasses.0.rates.perUserPerMonth': 0.1,
      },
      'solo',
    );
    const [cheapest] = small.plans.toSorted((a, b) => a.allIn - b.allIn);
    expect(cheapest?.id).toBe('break-fix');
    expect(textOf(whySegments(small, of, formats))).toContain('lower subscription fees');
  });

  test('one plan has nothing to be held against', () => {
    expect(whySegments(aViewOf([[100]]), of, formats)).toEqual([]);
  });
});
