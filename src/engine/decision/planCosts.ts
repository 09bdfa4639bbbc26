import type { Layers } from '../input/finance.ts';
import type { ModelInput } from '../input/model.ts';
import type { Plan } from '../input/plan.ts';
import type { LayerSet } from '../simulation/contract.ts';

/** How the cost of a plan is read: which bills and losses count, and when the money counts. */
export interface CostReading {
  /** Absent: all-in, the layers that the input switches on. Support spend is always whole. */
  readonly layerSet?: LayerSet;
  /** Whether money is discounted to the start; absent: no. */
  readonly isPresentValue?: boolean;
}

const billsAlone: Layers = {
  supportSpend: true,
  lostProductivity: false,
  lostContribution: false,
  directLosses: false,
};

/** The layers that a reading adds up. */
export function countedLayers({ finance }: ModelInput, { layerSet }: CostReading): Layers {
  return layerSet === 'supportSpend' ? billsAlone : finance.layers;
}

/** The plan of an id that came from the same input. */
export function planById({ plans }: ModelInput, planId: string): Plan {
  const plan = plans.find(({ id }) => id === planId);
  if (plan === undefined) throw new Error(`There is no plan "${planId}".`);
  return plan;
}
