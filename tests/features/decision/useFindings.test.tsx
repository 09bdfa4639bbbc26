import { renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { DecisionAnswers } from '../../../src/features/decision/decisionProps.ts';
import type { Explain } from '../../../src/features/decision/useExplained.ts';
import { useFindings } from '../../../src/features/decision/useFindings.ts';
import { useHeld } from '../../../src/features/decision/useHeld.ts';
import { jobOf } from '../../../src/runner/jobOf.ts';
import { usualStages } from '../../../src/runner/stages.ts';
import { planFacts, waterfall } from '../../../src/engine/index.ts';
import { aFan, aSimulated, certain } from '../../support/aSimulated.ts';
import { aView, formats } from '../../support/aView.ts';

const view = aView({ horizonMonths: 2 });
const [from, to] = view.plans;
if (from === undefined || to === undefined) throw new Error('There are no two plans.');
const { input } = jobOf(view.scenario, { stages: usualStages });

const unasked = { latest: null, isCurrent: false, failure: null } as const;
const answers: DecisionAnswers = {
  pair: { from, to },
  choosePair: () => undefined,
  mapPaths: { across: 'organisation.headcount', up: 'estate.promiseKept' },
  chooseMap: () => undefined,
  areAllTried: false,
  tryAll: () => undefined,
  flips: unasked,
  tornado: unasked,
  hasMap: true,
  map: unasked,
  switchMonth: unasked,
  information: unasked,
  halfPromise: unasked,
};

function anExplain() {
  const facts = vi.fn<Explain['facts']>((_, planId) => planFacts(input, planId));
  const explain: Explain = {
    waterfall: (_, fromId, toId) => waterfall(input, fromId, toId),
    crossings: () => [],
    facts,
    scale: () => [],
    billVariation: () => 0.25,
  };
  return { explain, facts };
}

const fan = aFan([certain(1), certain(1)]);
const futures = (isCurrent: boolean) =>
  aSimulated(
    view.plans.map(({ id }) => ({
      id,
      fans: { monthlySupportSpend: fan, cumulativeSupportSpend: fan, cumulativeAllIn: fan },
    })),
    [],
    { isCurrent },
  );

const chosen = { pair: [from.id, to.id], mapPaths: answers.mapPaths } as const;
const shared = { answers, chosen, formats, onInput: () => undefined, onTry: () => undefined };

function variation({ beyond }: ReturnType<typeof useFindings>) {
  const rows = beyond.table.groups.flatMap((group) => group.rows);
  return rows.find(({ id }) => id === 'variation')?.cells[0];
}

describe('what the section shows', () => {
  it('leaves out how much the bills of older inputs vary', () => {
    const { explain } = anExplain();
    const shown = (isCurrent: boolean) => {
      const props = { ...shared, view, explain, simulated: futures(isCurrent) };
      return variation(renderHook(() => useFindings(props)).result.current);
    };
    expect(shown(true)).toBe('± 25%');
    expect(shown(false)).toBe('—');
  });

  it('looks at the terms once, however many stages a simulation has', () => {
    const { explain, facts } = anExplain();
    const { rerender } = renderHook((props) => useFindings(props), {
      initialProps: { ...shared, view, explain, simulated: futures(true) },
    });
    const once = facts.mock.calls.length;
    expect(once).toBeGreaterThan(0);
    rerender({ ...shared, view: { ...view }, explain, simulated: futures(true) });
    expect(facts.mock.calls).toHaveLength(once);
  });

  it('tells why there is no month to move to what is itself a move', () => {
    const { explain } = anExplain();
    const composition = {
      kind: 'switch',
      fromPlanId: from.id,
      toPlanId: from.id,
      month: 2,
      parallelMonths: 0,
    } as const;
    const plans = view.scenario.plans.map((plan) =>
      plan.id === to.id ? { ...plan, composition } : plan,
    );
    const moving = { ...view, scenario: { ...view.scenario, plans } };
    const props = { ...shared, explain, simulated: null };
    const noMove = (of: typeof view) =>
      renderHook(() => useFindings({ ...props, view: of })).result.current.moving.failure;
    expect(noMove(view)).toBeNull();
    expect(noMove(moving)).toBe(`${to.name} is itself a switch to another plan.`);
  });
});

describe('a map', () => {
  it('that has nothing to be drawn over says so', () => {
    const { explain } = anExplain();
    const failureOf = (hasMap: boolean) => {
      const props = { ...shared, answers: { ...answers, hasMap }, view, explain, simulated: null };
      return renderHook(() => useFindings(props)).result.current.mapping.failure;
    };
    expect(failureOf(true)).toBeNull();
    expect(failureOf(false)).toBe(
      'This scenario does not have two inputs whose values can be varied.',
    );
  });
});

describe('a value that is held while there is none', () => {
  it('is dropped where none will come, and does not return', () => {
    const initialProps: [object | null, boolean] = [{ month: 2 }, false];
    const { result, rerender } = renderHook(([value, isOver]) => useHeld(value, isOver), {
      initialProps,
    });
    rerender([null, false]);
    expect(result.current).toEqual({ value: { month: 2 }, isOutdated: true });
    rerender([null, true]);
    expect(result.current).toEqual({ value: null, isOutdated: false });
    rerender([null, false]);
    expect(result.current.value).toBeNull();
  });
});
