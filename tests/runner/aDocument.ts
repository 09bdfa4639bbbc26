import type { Composition } from '../../src/engine/index.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { aJob } from './aJob.ts';

/** The document behind `aJob`: figures are plain but for the headcount and a fee, which carry ranges. */
export function aDocument(shown: Partial<Scenario> = {}): Scenario {
  const { input } = aJob();
  const [hourly, fee] = input.plans;
  const headcount = { typical: 20, low: 15, high: 30, origin: 'default' };
  const perUserPerMonth = { typical: 60, low: 50, high: 80, origin: 'client' };
  const arrangement = fee?.composition.kind === 'single' ? fee.composition.arrangement : null;
  const ranged = {
    kind: 'single',
    arrangement: { ...arrangement, billing: { ...arrangement?.billing, perUserPerMonth } },
  };
  const document = {
    ...input,
    name: 'Example',
    currency: 'USD',
    startMonth: '2027-01',
    organisation: { ...input.organisation, headcount },
    plans: [
      { ...hourly, isHidden: false },
      { ...fee, composition: ranged, isHidden: false },
    ],
    needs: { supportHours: 'business', services: ['monitoring'] },
    budget: { perMonth: 1_000, perYear: 3_000, cashReserve: null },
    seed: 7,
    isPresentValue: false,
    ...shown,
  };
  return document as unknown as Scenario;
}

/** The same with its first plan hidden and a third plan of this composition. */
export function withThirdPlan(composition: Partial<Composition> | null): Scenario {
  const { plans } = aDocument();
  const [hourly, fee] = plans;
  const third = { id: 'third', name: 'third', isHidden: false, composition };
  const all = [{ ...hourly, isHidden: true }, fee, ...(composition === null ? [] : [third])];
  return aDocument({ plans: all as unknown as Scenario['plans'] });
}
