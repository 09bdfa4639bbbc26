import { describe, expect, it } from 'vitest';
import { isEditOf } from '../../src/app/isEditOf.ts';
import { createJudge } from '../../src/app/judge.ts';
import { type ScenarioProjection, verdict } from '../../src/engine/index.ts';
import type { Simulated } from '../../src/present/simulation/simulated.ts';
import { presetProfiles } from '../../src/scenario/presetProfiles.ts';
import { createPreset } from '../../src/scenario/presets.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { replaceAt, segmentsOf } from '../../src/scenario/path.ts';
import { aScenario } from '../support/aScenario.ts';
import { aSimulated } from '../support/aSimulated.ts';
import { aView } from '../support/aView.ts';

const ids = ['break-fix', 'managed'] as const;
const { projection } = aView();

/** What the two plans are expected to cost, all in and on bills. */
function expected(first: number, second: number): ScenarioProjection {
  const costs = [first, second];
  const plans = ids.map((planId, at) => {
    const like = projection.plans[0];
    if (like === undefined) throw new Error('A scenario has a plan.');
    const cost = costs[at] ?? 0;
    return { ...like, planId, totals: { ...like.totals, allIn: cost, supportSpend: cost } };
  });
  return { ...projection, plans };
}

/** A document with the two plans alone. */
function ofTwo(scenario: Scenario): Scenario {
  return { ...scenario, plans: scenario.plans.filter(({ id }) => ids.some((each) => each === id)) };
}

/** Futures that toss a coin between the two. */
const coin = (isCurrent: boolean): Simulated =>
  aSimulated(
    ids.map((id) => ({ id })),
    [{ first: 'break-fix', second: 'managed', cheaper: 0.55, difference: [-4_000, 200] }],
    { isCurrent },
  );

const one = ofTwo(aScenario());

/** Whether the dearer of 100,000 and 105,000 counts as level in a document that is judged after another. */
function isLevel(next: Scenario): boolean {
  const judge = createJudge(verdict);
  judge(one, expected(100_000, 104_000), coin(true));
  return judge(next, expected(100_000, 105_000), coin(false))?.allIn.level.length === 2;
}

describe('the verdict between an edit and its futures', () => {
  it('goes by the futures before, after one edit or a few', () => {
    const edited = replaceAt(one, segmentsOf('organisation.headcount.typical'), 23);
    expect(isLevel(edited)).toBe(true);
    expect(isLevel(replaceAt(edited, segmentsOf('finance.wageInflation.typical'), 0.01))).toBe(
      true,
    );
  });

  it('goes by the expected costs alone in another document, whose plans have the same ids', () => {
    expect(isLevel(ofTwo(aScenario({}, 'law')))).toBe(false);
    expect(isLevel(structuredClone(one))).toBe(false);
  });
});

it('no example is an edit of another', () => {
  const examples = presetProfiles.map(({ id }) => createPreset(id, { startMonth: '2027-01' }));
  for (const [at, example] of examples.entries()) {
    for (const other of examples.slice(at + 1)) expect(isEditOf(example, other)).toBe(false);
  }
});
