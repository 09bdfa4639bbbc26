import { aScenario } from './aScenario.ts';

const rate = { typical: 90, origin: 'edited' };

/** Where break-fix has its rates by length of visit. */
export const visitTiers = 'plans.0.composition.arrangement.billing.hourly.visitTiers';

/** Two rates by length of visit, from 2 and from 4 hours on. */
export const tieredScenario = aScenario({
  [visitTiers]: [
    { fromHours: 2, hourlyRate: rate },
    { fromHours: 4, hourlyRate: rate },
  ],
});
