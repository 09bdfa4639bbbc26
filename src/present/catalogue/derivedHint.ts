import type { Scenario, Uncertain } from '../../schema/scenario.ts';
import type { Formats } from '../numbers.ts';

/**
 * What a figure comes to in this scenario, where what is entered is not what the model takes: a rate
 * that was counted under maintenance, the weight of critical systems. Undefined elsewhere.
 *
 * @param times  what the field shows its figure times
 */
export function derivedHint(
  scenario: Scenario,
  path: string,
  times: number,
  formats: Formats,
): string | undefined {
  const [list, index, key, rate] = path.split('.');
  const incidentClass = list === 'incidentClasses' && scenario.incidentClasses[Number(index)];
  if (!incidentClass) return undefined;
  if (key === 'criticalWeight') {
    return criticalHint(scenario, incidentClass.criticalWeight.typical, formats);
  }
  if (key !== 'rates' || incidentClass.countedUnder !== 'maintained') return undefined;
  const counted = Object.entries<Uncertain>({ ...incidentClass.rates }).find(
    ([name]) => name === rate,
  )?.[1].typical;
  if (counted === undefined || counted === 0) return undefined;
  const multiplier = scenario.estate.unmanagedMultiplier.typical;
  const unmaintained = formats.rate(counted * multiplier * times);
  return `Counted under maintenance; ${unmaintained} without it (× ${formats.rate(multiplier)}).`;
}

/** q = wc/(wc + 1 − c), for the first plan that splits the estate. */
function criticalHint(
  { plans }: Scenario,
  weight: number,
  { percent }: Formats,
): string | undefined {
  for (const { name, composition } of plans) {
    if (composition.kind !== 'mix') continue;
    const share = composition.criticalShare.everything.typical;
    const arising = (weight * share) / (weight * share + 1 - share);
    return `In ${name}, ${percent(arising)} of them arise on the ${percent(share)} that is critical.`;
  }
  return undefined;
}
