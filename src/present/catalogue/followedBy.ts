import type { Arrangement } from '../../engine/index.ts';
import type { Scenario, Uncertain } from '../../schema/scenario.ts';

/**
 * The terms that a part follows; undefined where it has its own.
 *
 * @param path  of the part or of anything in it: "plans.2.composition.critical.overrides"
 */
export function followedBy(path: string, { plans }: Scenario): Arrangement<Uncertain> | undefined {
  const [, index, , name] = path.split('.');
  const composition = plans[Number(index)]?.composition;
  const part = Object.entries(composition ?? {}).find(([key]) => key === name)?.[1] as unknown;
  const planId = isFollowing(part) ? part.planId : undefined;
  const followed = plans.find(({ id }) => id === planId)?.composition;
  return followed?.kind === 'single' ? followed.arrangement : undefined;
}

function isFollowing(part: unknown): part is { readonly planId: string } {
  return typeof part === 'object' && part !== null && Object.hasOwn(part, 'planId');
}
