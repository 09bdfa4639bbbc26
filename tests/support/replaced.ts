import type {
  Arrangement,
  Composition,
  ModelInput,
  PartTerms,
  Plan,
  ServiceTerms,
} from '../../src/engine/index.ts';

/** A copy of a tree in which every number is what `change` makes of it; paths are dotted. */
export function mapNumbers<Tree>(
  tree: Tree,
  change: (value: number, path: string) => number,
  path = '',
): Tree {
  const at = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (typeof tree === 'number') return change(tree, path) as Tree;
  if (Array.isArray(tree)) {
    return tree.map((item, index) => mapNumbers(item, change, at(String(index)))) as Tree;
  }
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([key, item]) => [key, mapNumbers(item, change, at(key))]),
  ) as Tree;
}

/** The paths of all numbers in a tree. */
export function numberPaths(tree: unknown): readonly string[] {
  const paths: string[] = [];
  mapNumbers(tree, (value, path) => {
    paths.push(path);
    return value;
  });
  return paths;
}

/** The input with other plans. */
export function withPlans(input: ModelInput, plans: readonly Plan[]): ModelInput {
  return { ...input, plans };
}

/** The arrangement of a single plan. */
export function arrangementOfPlan({ plans }: ModelInput, planId: string): Arrangement {
  const composition = plans.find(({ id }) => id === planId)?.composition;
  if (composition?.kind !== 'single') throw new Error(`"${planId}" is not a single plan.`);
  return composition.arrangement;
}

/** The input with another arrangement in a single plan. */
export function withArrangement(
  input: ModelInput,
  planId: string,
  arrangement: Arrangement,
): ModelInput {
  return withPlans(
    input,
    input.plans.map((plan) =>
      plan.id === planId ? { ...plan, composition: { kind: 'single', arrangement } } : plan,
    ),
  );
}

/** The input with the service terms of every part of every plan changed. */
export function mapServices(
  input: ModelInput,
  change: (service: ServiceTerms) => ServiceTerms,
): ModelInput {
  const arrangement = (terms: Arrangement) => ({ ...terms, service: change(terms.service) });
  const part = (terms: PartTerms): PartTerms =>
    terms.kind === 'own' ? { ...terms, arrangement: arrangement(terms.arrangement) } : terms;
  const composition = (of: Composition): Composition => {
    switch (of.kind) {
      case 'single':
        return { ...of, arrangement: arrangement(of.arrangement) };
      case 'mix':
        return { ...of, critical: part(of.critical), rest: part(of.rest) };
      case 'staffFirst':
        return {
          ...of,
          staff: { ...of.staff, service: change(of.staff.service) },
          overflow: part(of.overflow),
        };
      case 'switch':
        return of;
    }
  };
  return withPlans(
    input,
    input.plans.map((plan) => ({ ...plan, composition: composition(plan.composition) })),
  );
}
