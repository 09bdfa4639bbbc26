import type { Scenario, Uncertain } from '../../schema/scenario.ts';
import { isUncertain } from '../../schema/uncertain.ts';
import { replaceAt, segmentsOf, valueAt } from '../path.ts';
import { done, type Outcome } from './outcome.ts';

/** Makes defaults the person's own as they stand; what is no default any more stays as it is. */
export function confirmed(scenario: Scenario, paths: readonly string[]): Outcome {
  const next = paths.reduce((before, path) => {
    const found = valueAt(before, segmentsOf(path));
    if (!isUncertain(found) || found.origin !== 'default') return before;
    const own: Uncertain = { ...found, origin: 'edited' };
    return replaceAt(before, segmentsOf(path), own);
  }, scenario);
  return done(next);
}
