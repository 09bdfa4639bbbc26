import {
  type LossComponent,
  lossComponents,
  type Quantity,
  quantities,
  type SpendComponent,
  spendComponents,
} from './result.ts';

/** The lines of a plan while they are being added up; index 0 is month 1. */
export interface Lines {
  readonly spend: Record<SpendComponent, Float64Array>;
  readonly losses: Record<LossComponent, Float64Array>;
  readonly quantities: Record<Quantity, Float64Array>;
}

export function emptyLines(months: number): Lines {
  return {
    spend: zeros(spendComponents, months),
    losses: zeros(lossComponents, months),
    quantities: zeros(quantities, months),
  };
}

/** Adds an amount to month `t` (from 1) of a series. */
export function addTo(series: Float64Array, t: number, amount: number): void {
  series[t - 1] = (series[t - 1] as number) + amount;
}

function zeros<Name extends string>(names: readonly Name[], months: number) {
  return Object.fromEntries(names.map((name) => [name, new Float64Array(months)])) as Record<
    Name,
    Float64Array
  >;
}
