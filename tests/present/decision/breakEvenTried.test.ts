import { describe, expect, test } from 'vitest';
import { busiestRatePath, decide, mainPricePath } from '../../../src/engine/index.ts';
import { rankingOf } from '../../../src/present/ranking.ts';
import { textOf } from '../../../src/present/segments.ts';
import { verdictOf } from '../../../src/present/verdict.ts';
import { jobOf } from '../../../src/runner/jobOf.ts';
import { usualStages } from '../../../src/runner/stages.ts';
import { aScenario } from '../../support/aScenario.ts';
import { aView, formats } from '../../support/aView.ts';

/** Small enough for the order to turn along every one of the inputs that are asked for most. */
const fivePeople = { 'organisation.headcount': 5 };
const scenario = aScenario(fivePeople);
const job = jobOf(scenario, { stages: usualStages });
const planIds = scenario.plans.map(({ id }) => id);

function foundFor(path: string) {
  const [found] = decide(job, {
    kind: 'flips',
    planIds,
    layerSet: 'allIn',
    pair: null,
    paths: [path],
  });
  if (found === undefined) throw new Error(`Nothing was found for "${path}".`);
  return found.flips;
}

/** The page with a value entered: its sentence, its totals and the plan marked lowest. */
function entered(path: string, value: number) {
  const view = aView({ ...fivePeople, [path]: value });
  return {
    sentence: textOf(verdictOf(view, formats).segments),
    totals: view.plans.map(({ allIn }) => allIn).toSorted((a, b) => a - b),
    lowest: rankingOf(view, 'allIn').ordered[0]?.id,
    nameOf: (id: string | null) => view.plans.find((plan) => plan.id === id)?.name ?? '',
  };
}

const paths: Readonly<Record<string, string | null>> = {
  fee: mainPricePath(job.input, 'managed'),
  'hourly rate': mainPricePath(job.input, 'break-fix'),
  'rate of tickets': busiestRatePath(job.input),
};

describe('a value at which the answer turns, entered as it stands', () => {
  test.each(Object.entries(paths))('%s', (_, path) => {
    if (path === null) throw new Error('The plan has no such price.');
    const levels = foundFor(path).filter(({ kind }) => kind === 'level');
    expect(levels).not.toHaveLength(0);
    for (const { value, cheapestBelow, cheapestAbove } of levels) {
      const at = entered(path, value);
      expect(Math.abs((at.totals[0] ?? 0) - (at.totals[1] ?? 0))).toBeLessThan(0.005);
      expect(at.sentence).toMatch(/cost the same|\$0(\.00)? either way/);
      expect(entered(path, value * 0.999).lowest).toBe(cheapestBelow);
      expect(entered(path, value * 1.001).lowest).toBe(cheapestAbove);
      const far = [entered(path, value * 0.8), entered(path, value * 1.25)] as const;
      expect(far[0].sentence).toContain(`${far[0].nameOf(cheapestBelow)} is expected to cost`);
      expect(far[1].sentence).toContain(`${far[1].nameOf(cheapestAbove)} is expected to cost`);
    }
  });

  test('people are whole: the lowest plan changes between neighbours', () => {
    const jumps = foundFor('organisation.headcount');
    expect(jumps.map(({ kind }) => kind)).toEqual(jumps.map(() => 'jump'));
    expect(jumps).not.toHaveLength(0);
    for (const { below, above, cheapestBelow, cheapestAbove } of jumps) {
      expect(above).toBe(below + 1);
      expect(entered('organisation.headcount', below).lowest).toBe(cheapestBelow);
      expect(entered('organisation.headcount', above).lowest).toBe(cheapestAbove);
    }
  });
});

describe('an office of three with a tenth of a ticket a person', () => {
  test('is told that break-fix costs least, without a tie, whatever example it starts from', () => {
    for (const preset of ['agency', 'solo', 'accountancy'] as const) {
      const office = aScenario({}, preset);
      const rate = busiestRatePath(jobOf(office, { stages: usualStages }).input) ?? '';
      const view = aView({ 'organisation.headcount': 3, [rate]: 0.1 }, preset);
      const sentence = textOf(verdictOf(view, formats).segments);
      expect(sentence).toMatch(/Break-fix is expected to cost (\$[\d,]+ less|least)/);
    }
  });
});
