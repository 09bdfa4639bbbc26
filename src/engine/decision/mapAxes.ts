import { isWholeFigure } from '../input/wholeFigures.ts';
import type { ModelInput } from '../input/model.ts';
import { exp, log } from '../numeric/exponential.ts';
import { roundHalfUp } from '../numeric/rounding.ts';
import { countsOf } from '../timeline/counts.ts';
import type { MapAxis } from './contract.ts';

/**
 * Values from one end to the other, evenly or by an even ratio, each once; whole where the figure is,
 * of which there may be fewer than asked for.
 *
 * @param count at least 2; by ratio only between positive ends
 */
export function axisOf(
  path: string,
  from: number,
  to: number,
  count: number,
  spacing: 'even' | 'ratio' = 'even',
): MapAxis {
  const at = (share: number) =>
    spacing === 'even' ? from + (to - from) * share : from * exp(log(to / from) * share);
  const values = Array.from({ length: count }, (_, n) =>
    n === 0 ? from : n === count - 1 ? to : at(n / (count - 1)),
  );
  const isWhole = isWholeFigure(path);
  return { path, values: [...new Set(values.map((x) => (isWhole ? roundHalfUp(x) : x)))] };
}

/** Where the incidents of the busiest class are counted: tickets per person, unless others are more. */
export function busiestRatePath({ incidentClasses, organisation }: ModelInput): string | null {
  const counts = countsOf(organisation, 1);
  const all = incidentClasses.flatMap(({ rates }, k) => {
    const at = (basis: keyof typeof rates, count: number) => ({
      path: `incidentClasses.${k}.rates.${basis}`,
      incidents: rates[basis] * count,
    });
    return [
      at('perUserPerMonth', counts.users[0] as number),
      at('perDevicePerMonth', counts.devices[0] as number),
      at('perServerPerMonth', counts.servers[0] as number),
      at('perSitePerMonth', counts.sites[0] as number),
      at('perOrganisationPerMonth', 1),
    ];
  });
  const [first, ...rest] = all;
  if (first === undefined) return null;
  return rest.reduce((most, each) => (each.incidents > most.incidents ? each : most), first).path;
}
