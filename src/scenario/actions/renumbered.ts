import type { PartTerms } from '../../engine/index.ts';
import type { Scenario, Uncertain } from '../../schema/scenario.ts';
import { withParts } from './pruned.ts';

/**
 * The scenario with the overrides of a plan's list moved along with its items: terms name an item by its place,
 * and those after a removed one move up. Overrides of the removed item go.
 *
 * @param path  of the list; nothing follows a list outside a plan's arrangement
 */
export function renumbered(scenario: Scenario, path: string, removed: number): Scenario {
  const [, at, list] = /^plans\.(\d+)\.composition\.arrangement\.(.+)$/.exec(path) ?? [];
  const followed = scenario.plans[Number(at)]?.id;
  if (followed === undefined) return scenario;
  const plans = scenario.plans.map((plan) =>
    withParts(plan, (part) => renumberedPart(part, followed, `${list}.`, removed)),
  );
  return { ...scenario, plans };
}

function renumberedPart(
  part: PartTerms<Uncertain>,
  followed: string,
  list: string,
  removed: number,
): PartTerms<Uncertain> {
  if (part.kind === 'own' || part.planId !== followed) return part;
  const entries = Object.entries(part.overrides);
  if (!entries.some(([term]) => term.startsWith(list))) return part;
  const moved = entries.flatMap(([term, quantity]) => {
    const [index, ...rest] = term.startsWith(list) ? term.slice(list.length).split('.') : [];
    if (index === undefined || Number(index) < removed) return [[term, quantity] as const];
    if (Number(index) === removed) return [];
    return [[`${list}${[Number(index) - 1, ...rest].join('.')}`, quantity] as const];
  });
  return { ...part, overrides: Object.fromEntries(moved) };
}
