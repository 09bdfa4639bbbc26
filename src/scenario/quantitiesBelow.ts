import { figuresOf } from '../schema/figures.ts';
import type { Scenario, Uncertain } from '../schema/scenario.ts';
import { segmentsOf, valueAt } from './path.ts';

export interface PlacedQuantity {
  readonly path: string;
  readonly quantity: Uncertain;
}

/** Every uncertain quantity at or below a path; "" is the scenario. */
export function quantitiesBelow(scenario: Scenario, path: string): readonly PlacedQuantity[] {
  const part = path === '' ? scenario : valueAt(scenario, segmentsOf(path));
  return figuresOf(part, path).flatMap(({ path: at, value }) =>
    typeof value === 'number' ? [] : [{ path: at, quantity: value }],
  );
}
