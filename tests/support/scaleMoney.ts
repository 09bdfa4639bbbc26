import type { ModelInput } from '../../src/engine/index.ts';

/** Last step of the path of every money input. */
export const moneyFields: ReadonlySet<string> = new Set([
  'amount',
  'amountPerMonth',
  'ceiling',
  'directLoss',
  'feePerSite',
  'feePerUser',
  'flatPerMonth',
  'floor',
  'hardwarePerDevice',
  'hourlyRate',
  'labourCost',
  'limit',
  'loadedSalaryPerYear',
  'monthlyMinimum',
  'overageRate',
  'partsPerIncident',
  'perDevicePerMonth',
  'perServerPerMonth',
  'perUserPerMonth',
  'premiumPerYear',
  'projectHourlyRate',
  'recruitmentCost',
  'retention',
  'revenuePerHeadPerYear',
  'shortNoticeFee',
  'trainingPerFtePerYear',
  'tripCharge',
]);

/** Incidents are counted per user, device and server under the names that fees go by. */
export function isMoney(path: string): boolean {
  const steps = path.split('.');
  return moneyFields.has(steps.at(-1) ?? '') && !steps.includes('rates');
}

/** The same scenario in another currency: every money input times `factor`, overrides included. */
export function scaleMoney(input: ModelInput, factor: number): ModelInput {
  return scaled(input, '', factor) as ModelInput;
}

function scaled(node: unknown, path: string, factor: number): unknown {
  if (typeof node === 'number') return isMoney(path) ? node * factor : node;
  if (Array.isArray(node)) return node.map((item) => scaled(item, path, factor));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, item]) => [key, scaled(item, `${path}.${key}`, factor)]),
  );
}
