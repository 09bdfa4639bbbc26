import type { OwnCosts, SubscriptionBilling } from '../../engine/index.ts';
import { moneyLine, type PartDraft } from './draft.ts';
import type { Cells } from './inputCells.ts';
import type { Line, Month } from './monthSheet.ts';
import { tiersByValue } from './tiers.ts';

/** What a part costs however many incidents there are. Returns its fee by month, if it has one. */
export function addStanding(draft: PartDraft): Line | null {
  const { part, sheet } = draft;
  const { billing, costs, insurance } = part.arrangement;
  sheet.heading(`${part.title}: what is paid whatever happens`);
  const fee = billing.kind === 'subscription' ? addFee(draft, billing) : null;
  if (part.staff !== null) {
    addStaff(draft);
    addOwnCosts(draft, part.staff.costs);
  }
  addOwnCosts(draft, costs);
  const { isInForce, premiumPerYear } = part.staff?.insurance ?? insurance;
  if (isInForce) {
    const share = part.estate.organisation;
    paid(
      draft,
      'premium',
      'Insurance premium',
      (at) => `${premiumPerYear}/12*${share}*${general(draft, at)}`,
    );
  }
  return fee;
}

/** A line of the months in which the part is paid; nothing where it has no share. */
function paid(
  draft: PartDraft,
  component: Parameters<typeof moneyLine>[1],
  label: string,
  formula: (at: Month) => string | null,
): Line {
  const { active } = draft.part;
  const { start, paidUntil } = draft.months;
  return moneyLine(draft, component, label, (at) => {
    const amount = at.t < start || at.t > paidUntil ? null : formula(at);
    return amount === null || active === null ? amount : `${active}*(${amount})`;
  });
}

function general({ book }: PartDraft, at: Month): string {
  return at.of(book.timeline.general);
}

type Fee = Cells<SubscriptionBilling>;

function addFee(draft: PartDraft, billing: Fee): Line {
  const { sheet, months, users, devices, servers, sites } = draft;
  const seats = sheet.line('Seats charged', (at) =>
    draft.months.start > at.t ? null : `MAX(${at.of(users)},${billing.minimumSeats})`,
  );
  const base = sheet.line(
    'List fee, without sites',
    (at) =>
      seats.has(at.t)
        ? `${billing.flatPerMonth}+${userFees(draft, billing, at.of(seats))}+${billing.perDevicePerMonth}*${at.of(devices)}+${billing.perServerPerMonth}*${at.of(servers)}`
        : null,
    { format: 'money' },
  );
  const fee = sheet.line(
    'Fee of the month',
    (at) => {
      if (!seats.has(at.t)) return null;
      const bracket = `${at.of(base)}+${sitePrice(billing, at.of(base))}*${at.of(sites)}`;
      const years = `(${yearsUntil(months.start)}+INT((${at.of(draft.ownMonth)}-1)/12))`;
      return `MAX(${billing.monthlyMinimum},(${bracket})*(1-${billing.termDiscount}))*(1+${billing.escalatorPerYear})^${years}`;
    },
    { format: 'money' },
  );
  paid(draft, 'fees', 'Fee paid', (at) => at.of(fee));
  const onboarding = onboardingOf(billing);
  if (onboarding !== null) {
    const isNew = months.start > 1 ? '1' : `IF(${billing.contract.monthsLeftAtStart}>0,0,1)`;
    paid(draft, 'onboarding', 'Onboarding', (at) =>
      at.t === months.start ? `${isNew}*${onboarding(at.of(fee))}` : null,
    );
  }
  return fee;
}

/** y of the month in which the part begins. */
function yearsUntil(start: number): number {
  return Math.floor((start - 1) / 12);
}

function onboardingOf({ onboarding }: Fee): ((fee: string) => string) | null {
  switch (onboarding.kind) {
    case 'none':
      return null;
    case 'money':
      return () => onboarding.amount;
    case 'shareOfFirstFee':
      return (fee) => `${onboarding.share}*${fee}`;
  }
}

function sitePrice({ sitePricing }: Fee, base: string): string {
  if (sitePricing.kind === 'perSite') return sitePricing.feePerSite;
  return `MAX(${sitePricing.floor},${sitePricing.ceiling}-${base})`;
}

function userFees({ book }: PartDraft, billing: Fee, seats: string): string {
  const tiers = tiersByValue(book, billing.userTiers, ({ fromUsers }) => fromUsers);
  if (billing.userTierMode === 'wholeVolume') {
    const price = tiers.reduce(
      (lower, tier) => `IF(${seats}>=${tier.fromUsers},${tier.feePerUser},${lower})`,
      billing.perUserPerMonth,
    );
    return `${price}*${seats}`;
  }
  let before = billing.perUserPerMonth;
  const steps = tiers.map((tier) => {
    const change = `+(${tier.feePerUser}-${before})*MAX(0,${seats}-MAX(0,${tier.fromUsers}-1))`;
    before = tier.feePerUser;
    return change;
  });
  return `${billing.perUserPerMonth}*${seats}${steps.join('')}`;
}

function addStaff(draft: PartDraft): void {
  const { staff } = draft.part;
  if (staff === null) return;
  const { year } = draft.book.timeline;
  const raised = (at: Month) => `(1+${staff.raisePerYear})^${at.of(year)}`;
  paid(
    draft,
    'salaries',
    'Salaries',
    (at) => `${staff.fte}*${staff.loadedSalaryPerYear}/12*${raised(at)}`,
  );
  paid(draft, 'recruitment', 'Recruitment', (at) => {
    const first = at.t === draft.months.start ? `+${staff.hiresAtStart}` : '';
    const hires = `(${staff.turnoverPerYear}*${staff.fte}/12${first})`;
    return `${hires}*${staff.recruitmentCost}*${raised(at)}`;
  });
  paid(
    draft,
    'training',
    'Training',
    (at) => `${staff.fte}*${staff.trainingPerFtePerYear}/12*${raised(at)}`,
  );
}

function addOwnCosts(draft: PartDraft, costs: Cells<OwnCosts>): void {
  const { part, book, ownMonth, devices } = draft;
  const recurring = (at: Month) =>
    costs.recurring.map((extra) => `${extra.amountPerMonth}*${countOf(draft, extra.basis, at)}`);
  if (costs.recurring.length > 0) {
    paid(
      draft,
      'tools',
      'Recurring extras',
      (at) => `(${recurring(at).join('+')})*${general(draft, at)}`,
    );
  }
  for (const oneOff of costs.oneOffs) {
    paid(
      draft,
      'oneOffs',
      `One-off: ${oneOff.name}`,
      (at) => `IF(${at.of(ownMonth)}=${oneOff.month},${oneOff.amount},0)`,
    );
  }
  paid(
    draft,
    'projects',
    'Project work',
    (at) =>
      `${costs.projectHoursPerYear}/12*${costs.projectHourlyRate}*${part.estate.users}*${general(draft, at)}`,
  );
  if (!costs.isHardwareInFee) {
    paid(
      draft,
      'hardware',
      'Hardware refresh',
      (at) =>
        `${at.of(devices)}*${costs.hardwarePerDevice}/(${costs.hardwareLifeYears}*12)*${general(draft, at)}`,
    );
  }
  paid(
    draft,
    'vendorManagement',
    'Own time on the provider, each month',
    (at) => `${costs.vendorHoursPerMonth}*${at.of(book.timeline.hourlyCost)}`,
  );
}

function countOf(
  draft: PartDraft,
  basis: OwnCosts['recurring'][number]['basis'],
  at: Month,
): string {
  switch (basis) {
    case 'user':
      return at.of(draft.users);
    case 'device':
      return at.of(draft.devices);
    case 'server':
      return at.of(draft.servers);
    case 'site':
      return at.of(draft.sites);
    case 'flat':
      return '1';
  }
}
