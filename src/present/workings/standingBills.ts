import type { RecurringExtra, SubscriptionBilling } from '../../engine/index.ts';
import type { Uncertain } from '../../schema/scenario.ts';
import type { Formats } from '../numbers.ts';
import { plural } from '../phrases.ts';
import type { Arithmetic } from './billSection.ts';
import type { WorkingContext } from './workingContext.ts';
import type { Counted, WorkingPart } from './workingParts.ts';

type StandingComponent =
  | 'fees'
  | 'onboarding'
  | 'salaries'
  | 'recruitment'
  | 'training'
  | 'tools'
  | 'oneOffs'
  | 'projects'
  | 'hardware'
  | 'premium'
  | 'exit';

/** How the bills of month 1 that do not follow incidents come about. */
export function standingArithmetic(id: StandingComponent, context: WorkingContext): Arithmetic {
  const { formula, figuresOf } = rules[id];
  const figures = context.parts.flatMap((part) => figuresOf(part, context.formats));
  return { formula, figures: figures.join(' + ') || 'as entered' };
}

interface Rule {
  readonly formula: string;
  /** One text for each amount that the part adds. */
  readonly figuresOf: (part: WorkingPart, formats: Formats) => readonly string[];
}

const rules: Readonly<Record<StandingComponent, Rule>> = {
  fees: {
    formula:
      'max(monthly minimum, (flat + people + devices + servers + sites at their fees) × (1 − term discount))',
    figuresOf: ({ arrangement, counts }, formats) =>
      arrangement.billing.kind === 'subscription'
        ? [feeFigures(arrangement.billing, counts, formats)]
        : [],
  },
  onboarding: {
    formula: 'an amount, or a multiple of the first fee',
    figuresOf: onboardingFigures,
  },
  salaries: {
    formula: 'FTE × loaded salary a year / 12',
    figuresOf: ({ staff }, { count, money }) =>
      staff
        ? [`${count(staff.fte.typical)} × ${money(staff.loadedSalaryPerYear.typical)} / 12`]
        : [],
  },
  recruitment: {
    formula: '(turnover × FTE / 12 + first hires) × cost of recruiting',
    figuresOf: ({ staff }, { count, money, percent }) =>
      staff
        ? [
            `(${percent(staff.turnoverPerYear.typical)} × ${count(staff.fte.typical)} / 12 + ${count(staff.hiresAtStart.typical)}) × ${money(staff.recruitmentCost.typical)}`,
          ]
        : [],
  },
  training: {
    formula: 'FTE × training a year / 12',
    figuresOf: ({ staff }, { count, money }) =>
      staff
        ? [`${count(staff.fte.typical)} × ${money(staff.trainingPerFtePerYear.typical)} / 12`]
        : [],
  },
  tools: {
    formula: 'price a month × number charged for',
    figuresOf: (part, formats) =>
      costsOf(part).flatMap(({ recurring }) =>
        recurring.map((extra) => extraFigures(extra, part.counts, formats)),
      ),
  },
  oneOffs: {
    formula: 'amounts due in month 1',
    figuresOf: (part, { moneyExact }) =>
      costsOf(part).flatMap(({ oneOffs }) =>
        oneOffs
          .filter(({ month }) => month === 1)
          .map(({ name, amount }) => `${moneyExact(amount.typical)} (${name})`),
      ),
  },
  projects: {
    formula: 'project hours a year / 12 × rate × share of people',
    figuresOf: (part, formats) =>
      costsOf(part).flatMap((costs) => projectFigures(part, costs, formats)),
  },
  hardware: {
    formula: 'devices × price / (life in years × 12)',
    figuresOf: ({ arrangement, staff, counts }, { count, money }) =>
      costsOf({ arrangement, staff })
        .filter((costs) => !costs.isHardwareInFee && costs.hardwarePerDevice.typical > 0)
        .map(
          ({ hardwarePerDevice, hardwareLifeYears }) =>
            `${count(counts.devices)} × ${money(hardwarePerDevice.typical)} / (${count(hardwareLifeYears.typical)} × 12)`,
        ),
  },
  premium: {
    formula: 'premium a year / 12 × share of the organisation',
    figuresOf: ({ arrangement, staff, side, critical }, { money, percent }) => {
      const { isInForce, premiumPerYear } = staff?.insurance ?? arrangement.insurance;
      const share = side === 'rest' ? 1 - critical.organisation : critical.organisation;
      return isInForce ? [`${money(premiumPerYear.typical)} / 12 × ${percent(share)}`] : [];
    },
  },
  exit: { formula: 'what the contract being left still charges', figuresOf: () => [] },
};

function costsOf({ arrangement, staff }: Pick<WorkingPart, 'arrangement' | 'staff'>) {
  return staff ? [staff.costs, arrangement.costs] : [arrangement.costs];
}

function projectFigures(
  { side, critical }: WorkingPart,
  { projectHoursPerYear, projectHourlyRate }: ReturnType<typeof costsOf>[number],
  { hours, moneyExact, percent }: Formats,
): readonly string[] {
  if (projectHoursPerYear.typical === 0) return [];
  const share = side === 'rest' ? 1 - critical.users : critical.users;
  const rate = moneyExact(projectHourlyRate.typical);
  return [`${hours(projectHoursPerYear.typical)} / 12 × ${rate} × ${percent(share)}`];
}

function feeFigures(
  terms: SubscriptionBilling<Uncertain>,
  counts: Counted,
  { count, moneyExact, percent, money }: Formats,
): string {
  const seats = Math.max(counts.users, terms.minimumSeats.typical);
  const users =
    terms.userTiers.length > 0
      ? [
          `${plural(seats, 'person', 'people', count(seats))} by tier from ${moneyExact(terms.perUserPerMonth.typical)}`,
        ]
      : times(seats, terms.perUserPerMonth.typical);
  const sites =
    terms.sitePricing.kind === 'perSite'
      ? times(counts.sites, terms.sitePricing.feePerSite.typical)
      : [
          `${count(counts.sites)} × max(${money(terms.sitePricing.floor.typical)}, ${money(terms.sitePricing.ceiling.typical)} − the rest)`,
        ];
  const charged = [
    ...(terms.flatPerMonth.typical > 0 ? [moneyExact(terms.flatPerMonth.typical)] : []),
    ...users,
    ...times(counts.devices, terms.perDevicePerMonth.typical),
    ...times(counts.servers, terms.perServerPerMonth.typical),
    ...sites,
  ];
  const bracket = charged.join(' + ') || moneyExact(0);
  const discount = terms.termDiscount.typical;
  const fee = discount > 0 ? `(${bracket}) × (1 − ${percent(discount)})` : bracket;
  const least = terms.monthlyMinimum.typical;
  return least > 0 ? `max(${moneyExact(least)}, ${fee})` : fee;

  function times(number: number, price: number): readonly string[] {
    return price > 0 ? [`${count(number)} × ${moneyExact(price)}`] : [];
  }
}

function onboardingFigures(
  { arrangement: { billing } }: WorkingPart,
  { moneyExact, percent }: Formats,
): readonly string[] {
  if (billing.kind !== 'subscription') return [];
  switch (billing.onboarding.kind) {
    case 'none':
      return [];
    case 'money':
      return [moneyExact(billing.onboarding.amount.typical)];
    case 'shareOfFirstFee':
      return [`${percent(billing.onboarding.share.typical)} of the first fee`];
  }
}

function extraFigures(
  { name, basis, amountPerMonth }: RecurringExtra<Uncertain>,
  counts: Counted,
  { count, moneyExact }: Formats,
): string {
  const price = moneyExact(amountPerMonth.typical);
  const number = {
    user: counts.users,
    device: counts.devices,
    server: counts.servers,
    site: counts.sites,
    flat: null,
  }[basis];
  return number === null ? `${price} (${name})` : `${count(number)} × ${price} (${name})`;
}
