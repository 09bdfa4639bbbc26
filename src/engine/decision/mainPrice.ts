import type { Billing, SubscriptionBilling } from '../input/billing.ts';
import type { ModelInput } from '../input/model.ts';
import type { Composition, PartTerms } from '../input/plan.ts';
import { countsOf } from '../timeline/counts.ts';
import { referencesOf } from '../input/references.ts';

/**
 * Path of the price that a plan is known by: the hourly rate, the rate of the block that is bought, the
 * largest component of the fee, the salary of own staff, the price of a mix's own critical part. Null
 * for a plan whose prices are all those of other plans.
 */
export function mainPricePath(input: ModelInput, planId: string): string | null {
  const index = input.plans.findIndex(({ id }) => id === planId);
  const composition = input.plans[index]?.composition;
  const within = composition === undefined ? null : compositionPrice(composition, input);
  return within === null ? null : `plans.${index}.composition.${within}`;
}

/** The main price of a plan or, where it has none of its own, those of the plans that it follows. */
export function mainPricePaths(input: ModelInput, planId: string): readonly string[] {
  const own = mainPricePath(input, planId);
  if (own !== null) return [own];
  const plan = input.plans.find(({ id }) => id === planId);
  if (plan === undefined) return [];
  return [...new Set(referencesOf(plan).flatMap((id) => mainPricePaths(input, id)))];
}

function compositionPrice(composition: Composition, input: ModelInput): string | null {
  switch (composition.kind) {
    case 'single':
      return `arrangement.billing.${billingPrice(composition.arrangement.billing, input)}`;
    case 'staffFirst':
      return 'staff.loadedSalaryPerYear';
    case 'mix':
      return (
        partPrice(composition.critical, 'critical', input) ??
        partPrice(composition.rest, 'rest', input)
      );
    case 'switch':
      return null;
  }
}

function partPrice(terms: PartTerms, part: string, input: ModelInput): string | null {
  if (terms.kind === 'own') {
    return `${part}.arrangement.billing.${billingPrice(terms.arrangement.billing, input)}`;
  }
  const price = Object.keys(terms.overrides).find((path) => overriddenPrice.test(path));
  return price === undefined ? null : `${part}.overrides.${price}`;
}

const overriddenPrice =
  /^billing\.(perUserPerMonth|perDevicePerMonth|perServerPerMonth|flatPerMonth|sitePricing\.feePerSite|hourly\.hourlyRate)$/;

function billingPrice(billing: Billing, input: ModelInput): string {
  switch (billing.kind) {
    case 'hourly':
      return 'hourly.hourlyRate';
    case 'blockHours': {
      const within = billing.blockTiers.map(({ fromHours }) => fromHours <= billing.blockHours);
      const from = billing.blockTiers.map(({ fromHours }, n) => (within[n] ? fromHours : -1));
      const most = Math.max(-1, ...from);
      return most < 0 ? 'hourly.hourlyRate' : `blockTiers.${from.indexOf(most)}.hourlyRate`;
    }
    case 'subscription':
      return feePrice(billing, input);
  }
}

/** The component that brings in most in month 1, the first of equals. */
function feePrice(billing: SubscriptionBilling, { organisation }: ModelInput): string {
  const counts = countsOf(organisation, 1);
  const users = counts.users[0] as number;
  const fees: readonly Fee[] = [
    ...userPrices(billing, users),
    ['flatPerMonth', billing.flatPerMonth],
    ['perDevicePerMonth', billing.perDevicePerMonth * (counts.devices[0] as number)],
    ['perServerPerMonth', billing.perServerPerMonth * (counts.servers[0] as number)],
  ];
  const others = fees.reduce((sum, [, fee]) => sum + fee, 0);
  const all = [...fees, sitePrice(billing, counts.sites[0] as number, others)];
  return all.reduce((most, fee) => (fee[1] > most[1] ? fee : most))[0];
}

/** Path of a component and what it brings in, money. */
type Fee = readonly [path: string, fee: number];

/** @param others the rest of the fee, on which a shrinking price depends */
function sitePrice({ sitePricing }: SubscriptionBilling, sites: number, others: number): Fee {
  if (sitePricing.kind === 'perSite') {
    return ['sitePricing.feePerSite', sitePricing.feePerSite * sites];
  }
  const left = sitePricing.ceiling - others;
  return left > sitePricing.floor
    ? ['sitePricing.ceiling', left * sites]
    : ['sitePricing.floor', sitePricing.floor * sites];
}

function userPrices(
  { userTiers, perUserPerMonth }: SubscriptionBilling,
  users: number,
): readonly Fee[] {
  const reached = userTiers.flatMap(({ fromUsers, feePerUser }, n) =>
    fromUsers <= users ? [{ fromUsers, fee: feePerUser * users, n }] : [],
  );
  const [top] = reached.toSorted((one, other) => other.fromUsers - one.fromUsers);
  if (top === undefined) return [['perUserPerMonth', perUserPerMonth * users]];
  return [[`userTiers.${top.n}.feePerUser`, top.fee]];
}
