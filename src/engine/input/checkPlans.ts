import type { InputProblem } from '../errors/result.ts';
import type { ModelInput } from './model.ts';
import { overrideBounds } from './overrideBounds.ts';
import type { Composition, PartTerms, Plan } from './plan.ts';

/** What is wrong with the references between plans. */
export function checkPlans({ plans }: ModelInput): readonly InputProblem[] {
  return plans.flatMap(({ composition }, index) =>
    compositionProblems(composition, `plans.${index}.composition`, plans),
  );
}

function compositionProblems(
  composition: Composition,
  path: string,
  plans: readonly Plan[],
): readonly InputProblem[] {
  switch (composition.kind) {
    case 'single':
      return [];
    case 'mix':
      return [
        ...partProblems(composition.critical, `${path}.critical`, plans),
        ...partProblems(composition.rest, `${path}.rest`, plans),
      ];
    case 'staffFirst':
      return partProblems(composition.overflow, `${path}.overflow`, plans);
    case 'switch':
      return [
        ...targetProblems(composition.fromPlanId, `${path}.fromPlanId`, plans),
        ...targetProblems(composition.toPlanId, `${path}.toPlanId`, plans),
      ];
  }
}

function partProblems(
  terms: PartTerms,
  path: string,
  plans: readonly Plan[],
): readonly InputProblem[] {
  if (terms.kind === 'own') return [];
  const composition = plans.find(({ id }) => id === terms.planId)?.composition;
  if (composition === undefined) return [missing(`${path}.planId`, terms.planId)];
  if (composition.kind !== 'single') {
    return [unsuitable(`${path}.planId`, terms.planId, 'isCombination')];
  }
  return Object.keys(terms.overrides).flatMap((term) => {
    const isTerm =
      overrideBounds(term) !== undefined && isNumberAt(composition.arrangement, term.split('.'));
    if (isTerm) return [];
    return [unsuitable(`${path}.overrides.${term}`, terms.planId, 'hasNoSuchFigure')];
  });
}

/** Optional class terms may be overridden where the plan that is followed leaves them open. */
function isNumberAt(node: unknown, path: readonly string[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return typeof node === 'number';
  if (key === 'classTerms') return rest.length === 2;
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key)
    ? isNumberAt((node as Readonly<Record<string, unknown>>)[key], rest)
    : false;
}

function targetProblems(
  planId: string,
  path: string,
  plans: readonly Plan[],
): readonly InputProblem[] {
  const composition = plans.find(({ id }) => id === planId)?.composition;
  if (composition === undefined) return [missing(path, planId)];
  if (composition.kind !== 'switch') return [];
  return [unsuitable(path, planId, 'isSwitch')];
}

function missing(path: string, planId: string): InputProblem {
  const sentence = `${path} names the plan "${planId}", which does not exist.`;
  return { kind: 'unknownReference', planId, path, sentence };
}

type Reason = Extract<InputProblem, { kind: 'unsuitableReference' }>['reason'];

const reasons: Readonly<Record<Reason, string>> = {
  isCombination: 'is itself a combination of parts',
  isSwitch: 'is itself a switch',
  hasNoSuchFigure: 'has no such figure',
};

function unsuitable(path: string, planId: string, reason: Reason): InputProblem {
  const sentence = `${path} cannot be used: "${planId}" ${reasons[reason]}.`;
  return { kind: 'unsuitableReference', planId, reason, path, sentence };
}
