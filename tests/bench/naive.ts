import type { W1 } from '../oracles/adapter.ts';

interface Incident {
  readonly hours: number;
  readonly bill: number;
  readonly lostHours: number;
}

/**
 * W1 as a first draft would have it, an object for every incident and Math.random: the yardstick of the
 * benchmark, not a reference for correctness.
 */
export function simulateNaively(params: W1, trials: number, months: number): number {
  let cheaper = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    let hourly = 0;
    let managed = 0;
    for (let t = 0; t < months; t += 1) {
      managed += params.managed.fee * (1 + params.managed.feeEscalation) ** Math.floor(t / 12);
      for (const of of params.classes) {
        const incidents = incidentsOf(
          params,
          of,
          of.lambda * (1 + params.growthAnnual) ** (t / 12),
        );
        const bill = incidents.reduce((sum, each) => sum + each.bill, 0);
        hourly += bill;
        managed += of.oos * bill;
      }
    }
    cheaper += hourly < managed ? 1 : 0;
  }
  return cheaper / trials;
}

function incidentsOf({ hourly }: W1, of: W1['classes'][number], mean: number): readonly Incident[] {
  const variance = Math.log(1 + of.cv * of.cv);
  return Array.from({ length: poisson(mean) }, () => {
    const normal =
      Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
    const hours = of.mean * Math.exp(Math.sqrt(variance) * normal - variance / 2);
    const worked = Math.max(hours, hourly.minimum);
    const billed =
      hourly.increment > 0 ? Math.ceil(worked / hourly.increment) * hourly.increment : worked;
    return {
      hours,
      bill: hourly.rate * billed + hourly.callout,
      lostHours: of.users * (of.response + hours),
    };
  });
}

function poisson(mean: number): number {
  const edge = Math.exp(-mean);
  let count = 0;
  for (let product = Math.random(); product > edge; product *= Math.random()) count += 1;
  return count;
}
