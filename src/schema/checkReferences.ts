import type { Composition, PartTerms } from '../engine/index.ts';
import { hasTerm } from './hasTerm.ts';
import type { SchemaProblem } from './problem.ts';
import type { PlanDocument, Scenario, Uncertain } from './scenario.ts';
import { texts } from './texts.ts';

interface Named {
  readonly id: string;
}

interface PartAt {
  readonly path: string;
  readonly part: PartTerms<Uncertain>;
}

/** Ids that are not unique, and references to what is not there or does not suit. */
export function checkReferences(scenario: Scenario): readonly SchemaProblem[] {
  const classIds = new Set(scenario.incidentClasses.map(({ id }) => id));
  return [
    ...checkUnique(scenario.plans, 'plans'),
    ...checkUnique(scenario.incidentClasses, 'incidentClasses'),
    ...scenario.plans.flatMap((plan, index) => checkPlan(plan, index, scenario.plans)),
    ...termsOf(scenario.plans, 'plans').flatMap((terms) => checkTerms(terms, classIds)),
  ];
}

/** The parts of a plan that hold terms of their own or another plan's. */
function partsOf(composition: Composition<Uncertain>): readonly PartAt[] {
  switch (composition.kind) {
    case 'mix':
      return [
        { path: 'composition.critical', part: composition.critical },
        { path: 'composition.rest', part: composition.rest },
      ];
    case 'staffFirst':
      return [{ path: 'composition.overflow', part: composition.overflow }];
    default:
      return [];
  }
}

function checkPlan(
  plan: PlanDocument,
  index: number,
  plans: readonly PlanDocument[],
): readonly SchemaProblem[] {
  const { composition } = plan;
  const path = `plans.${index}`;
  if (composition.kind === 'switch') {
    return [
      ...checkSwitchEnd(`${path}.composition.fromPlanId`, composition.fromPlanId, plan, plans),
      ...checkSwitchEnd(`${path}.composition.toPlanId`, composition.toPlanId, plan, plans),
    ];
  }
  return partsOf(composition).flatMap(({ path: partPath, part }) =>
    part.kind === 'sameAs' ? checkFollowed(`${path}.${partPath}`, part, plans) : [],
  );
}

function checkFollowed(
  path: string,
  { planId, overrides }: Extract<PartTerms<Uncertain>, { kind: 'sameAs' }>,
  plans: readonly PlanDocument[],
): readonly SchemaProblem[] {
  const followed = plans.find(({ id }) => id === planId);
  if (!followed) return [unknownPlan(`${path}.planId`, planId)];
  const { name, composition } = followed;
  if (composition.kind !== 'single') {
    return [{ path: `${path}.planId`, sentence: texts.severalParts(name) }];
  }
  return Object.keys(overrides)
    .filter((term) => !hasTerm(composition.arrangement, term))
    .map((term) => ({
      path: `${path}.overrides.${term}`,
      sentence: texts.noSuchTerm(name),
    }));
}

function checkSwitchEnd(
  path: string,
  planId: string,
  plan: PlanDocument,
  plans: readonly PlanDocument[],
): readonly SchemaProblem[] {
  if (planId === plan.id) return [{ path, sentence: texts.planItself }];
  const end = plans.find(({ id }) => id === planId);
  if (!end) return [unknownPlan(path, planId)];
  if (end.composition.kind !== 'switch') return [];
  return [{ path, sentence: texts.isSwitch(end.name) }];
}

function unknownPlan(path: string, planId: string): SchemaProblem {
  return { path, sentence: texts.noPlan(planId) };
}

function checkUnique(list: readonly Named[], path: string): readonly SchemaProblem[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index) => {
    if (seen.has(id)) return [{ path: `${path}.${index}.id`, sentence: texts.usedTwice(id) }];
    seen.add(id);
    return [];
  });
}

interface TermsAt {
  readonly path: string;
  readonly kind: 'list' | 'classTerms' | 'overrides';
  readonly value: object;
}

/** The lists with ids, class terms and overrides anywhere below the plans. */
function termsOf(part: unknown, path: string): readonly TermsAt[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    const at = `${path}.${key}`;
    if (typeof value !== 'object' || value === null) return [];
    if (key === 'classTerms' || key === 'overrides') return [{ path: at, kind: key, value }];
    const below = termsOf(value, at);
    return Array.isArray(value) ? [{ path: at, kind: 'list' as const, value }, ...below] : below;
  });
}

function checkTerms(
  { path, kind, value }: TermsAt,
  classIds: ReadonlySet<string>,
): readonly SchemaProblem[] {
  if (kind === 'list') return checkUnique((value as readonly unknown[]).filter(hasId), path);
  return Object.keys(value).flatMap((key) => {
    const classId = kind === 'classTerms' ? key : /classTerms\.([^.]+)\./.exec(key)?.[1];
    if (classId === undefined || classIds.has(classId)) return [];
    return [
      {
        path: `${path}.${key}`,
        sentence: texts.noIncident(classId),
      },
    ];
  });
}

function hasId(item: unknown): item is Named {
  return typeof item === 'object' && item !== null && Object.hasOwn(item, 'id');
}
