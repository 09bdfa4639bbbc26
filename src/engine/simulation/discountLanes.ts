import type { ModelInput } from '../input/model.ts';
import { power } from '../numeric/exponential.ts';
import type { Figures } from './figures.ts';
import type { Lane } from './lanes.ts';

/** v(t) = (1+r)^(−t/12) of month m (from 0), worked out when it is asked for: only present values need it. */
export function createDiscount(figures: Figures, { finance }: ModelInput, width: number) {
  const rate = figures.at('finance.discountRatePerYear', finance.discountRatePerYear);
  const lane: Lane = new Float64Array(width);
  return (m: number): Lane => {
    for (let i = 0; i < width; i += 1) lane[i] = 1 / power(1 + (rate[i] as number), (m + 1) / 12);
    return lane;
  };
}
