import * as fc from 'fast-check';
import type { Action } from '../../src/scenario/action.ts';
import { applyAction } from '../../src/scenario/applyAction.ts';
import { presetProfiles } from '../../src/scenario/presetProfiles.ts';
import { boundsAt } from '../../src/schema/boundsAt.ts';
import { figuresOf } from '../../src/schema/figures.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { aScenario } from './aScenario.ts';

/** A choice of action by numbers, so that it fits whatever scenario it meets. */
export interface Choice {
  readonly kind: number;
  readonly which: number;
  readonly size: number;
}

const templates = [
  'breakFix',
  'blockHours',
  'managed',
  'hybrid',
  'internal',
  'coManaged',
  'switch',
] as const;

const lists = [
  'headcountSteps',
  'serverSteps',
  'siteSteps',
  'incidentClasses',
  'recurring',
  'oneOffs',
  'bands',
  'userTiers',
  'visitTiers',
  'blockTiers',
];

const kinds = [
  'hourly',
  'blockHours',
  'subscription',
  'pool',
  'shrinking',
  'money',
  'own',
  'share',
];

export const anyChoice: fc.Arbitrary<Choice> = fc.record({
  kind: fc.nat({ max: 15 }),
  which: fc.nat({ max: 100_000 }),
  size: fc.double({ min: -0.1, max: 1.1, noNaN: true }),
});

/** The action that a choice means in a scenario; some are refused, as a person's would be. */
export function actionOf({ kind, which, size }: Choice, scenario: Scenario): Action {
  const planId = pick(scenario.plans, which)?.id ?? '';
  switch (kind) {
    case 0:
      return { kind: 'addPlan', template: pick(templates, which) ?? 'managed' };
    case 1:
      return { kind: 'removePlan', planId };
    case 2:
      return { kind: 'duplicatePlan', planId };
    case 3:
      return { kind: 'movePlan', planId, by: which % 2 === 0 ? 1 : -1 };
    case 4:
      return { kind: 'showPlan', planId, isHidden: which % 2 === 0 };
    case 5:
    case 6:
      return { kind: 'addItem', path: pick(pathsEnding(scenario, lists), which) ?? '' };
    case 7:
      return {
        kind: 'removeItem',
        path: pick(pathsEnding(scenario, lists), which) ?? '',
        index: Math.floor(size * 3),
      };
    case 8:
    case 9:
      return {
        kind: 'setValue',
        path: pick(pathsEnding(scenario, ['kind']), which) ?? '',
        value: pick(kinds, Math.floor(size * 1e6)) ?? 'hourly',
      };
    case 10: {
      const path = pickFigure(scenario, which);
      const typical = within(path, size);
      return { kind: 'setQuantity', path, quantity: { typical, low: typical, origin: 'client' } };
    }
    default: {
      const path = pickFigure(scenario, which);
      return { kind: 'setTypical', path, typical: within(path, size) };
    }
  }
}

/** Scenarios that a person could reach from a preset. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .tuple(fc.constantFrom(...presetProfiles), fc.array(anyChoice, { maxLength: 25 }))
  .map(([{ id }, choices]) =>
    choices.reduce(
      (scenario, choice) => {
        const outcome = applyAction(scenario, actionOf(choice, scenario));
        return outcome.ok ? outcome.value : scenario;
      },
      aScenario({}, id),
    ),
  );

function pickFigure(scenario: Scenario, which: number): string {
  return pick(figuresOf(scenario), which)?.path ?? '';
}

function within(path: string, size: number): number {
  const { min, max, isWhole } = boundsAt(path) ?? { min: 0, max: 1 };
  const value = min + size * (max - min);
  return isWhole ? Math.round(value) : value;
}

function pick<Item>(items: readonly Item[], which: number): Item | undefined {
  return items[Math.abs(which) % Math.max(1, items.length)];
}

function pathsEnding(part: unknown, names: readonly string[], path = ''): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, child]: [string, unknown]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return [...(names.includes(key) ? [at] : []), ...pathsEnding(child, names, at)];
  });
}
