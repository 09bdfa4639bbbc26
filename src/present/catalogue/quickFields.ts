import type { Scenario, Uncertain } from '../../schema/scenario.ts';
import { type FieldWords, figure, money, percent } from './fieldWords.ts';
import { labourUnits } from './organisationFields.ts';
import type { UsualRange } from './sliderRange.ts';

/** One of the few inputs that decide most answers. */
export interface QuickField {
  readonly path: string;
  readonly words: FieldWords;
  /** The field shows its figure times this (a rate per month, per year). */
  readonly times: number;
  /** Where neither the scenario nor the reference has a range. */
  readonly usual?: UsualRange;
}

export interface QuickGroup {
  readonly title: string;
  /** The plan that the group is about. */
  readonly planId?: string;
  readonly fields: readonly QuickField[];
}

/** About ten inputs: the organisation, how often things break, the first hourly plan, every subscription. */
export function quickGroups(scenario: Scenario): readonly QuickGroup[] {
  return [
    { title: 'Your organisation', fields: organisation(scenario) },
    { title: 'How often things break', fields: incidents(scenario) },
    ...scenario.plans.flatMap((plan, index) => planGroup(scenario, plan, index)),
  ].filter(({ fields }) => fields.length > 0);
}

function organisation({ organisation: { labourCostBasis } }: Scenario): readonly QuickField[] {
  return [
    quick('organisation.headcount', figure('People who use IT'), { low: 2, high: 100 }),
    quick('organisation.headcountGrowthPerYear', percent('Growth', undefined, '/ yr')),
    quick(
      'organisation.labourCost',
      money('Loaded labour cost', labourUnits[labourCostBasis]),
      labourCostBasis === 'hour' ? { low: 20, high: 80 } : { low: 40_000, high: 160_000 },
    ),
  ];
}

function incidents({ incidentClasses }: Scenario): readonly QuickField[] {
  return incidentClasses.flatMap(({ id, rates }, index) => {
    const base = `incidentClasses.${index}.rates`;
    if (id === 'everyday') {
      return [quick(`${base}.perUserPerMonth`, figure('Tickets per person', '/ month'))];
    }
    if (id !== 'major') return [];
    const basis = isEntered(rates.perOrganisationPerMonth) ? 'Organisation' : 'Site';
    const label = basis === 'Site' ? 'Outages per site' : 'Company-wide outages';
    const path = `${base}.per${basis}PerMonth`;
    return [{ ...quick(path, figure(label, '/ year')), times: 12 }];
  });
}

function planGroup(
  { incidentClasses, plans }: Scenario,
  plan: Scenario['plans'][number],
  index: number,
): readonly QuickGroup[] {
  const { composition, id, isHidden, name } = plan;
  if (composition.kind !== 'single' || isHidden) return [];
  const base = `plans.${index}.composition.arrangement`;
  const everyday = incidentClasses.findIndex((each) => each.id === 'everyday');
  const ownResponse = composition.arrangement.service.classTerms['everyday']?.responseHours;
  const response =
    everyday < 0
      ? []
      : [
          quick(
            ownResponse === undefined
              ? `incidentClasses.${everyday}.reactiveResponseHours`
              : `${base}.service.classTerms.everyday.responseHours`,
            figure('Response to everyday tickets', 'h'),
          ),
        ];
  const { billing } = composition.arrangement;
  if (billing.kind === 'subscription') {
    const fields = [...feeFields(billing, `${base}.billing`), ...response];
    return [{ title: name, planId: id, fields }];
  }
  const isFirst = plans.find(isHourly)?.id === id;
  const rate = quick(`${base}.billing.hourly.hourlyRate`, money('Hourly rate', '/ h'));
  return [{ title: name, planId: id, fields: isFirst ? [rate, ...response] : [rate] }];
}

type Billing = Extract<
  Scenario['plans'][number]['composition'],
  { kind: 'single' }
>['arrangement']['billing'];

function feeFields(
  billing: Extract<Billing, { kind: 'subscription' }>,
  base: string,
): readonly QuickField[] {
  const fees = [
    quick(`${base}.perUserPerMonth`, money('Fee per person', '/ month')),
    ...(isEntered(billing.flatPerMonth)
      ? [quick(`${base}.flatPerMonth`, money('Flat fee', '/ month'))]
      : []),
  ];
  switch (billing.onboarding.kind) {
    case 'none':
      return fees;
    case 'money':
      return [...fees, quick(`${base}.onboarding.amount`, money('Onboarding', 'once'))];
    case 'shareOfFirstFee':
      return [...fees, quick(`${base}.onboarding.share`, figure('Onboarding', '× monthly fee'))];
  }
}

/** Whether a figure that is 0 by default plays a part: also while a 0 is being typed over. */
function isEntered({ typical, origin }: Uncertain): boolean {
  return typical > 0 || origin !== 'default';
}

function isHourly({ composition, isHidden }: Scenario['plans'][number]): boolean {
  return (
    composition.kind === 'single' &&
    composition.arrangement.billing.kind !== 'subscription' &&
    !isHidden
  );
}

function quick(path: string, words: FieldWords, usual?: UsualRange): QuickField {
  return { path, words, times: 1, ...(usual === undefined ? {} : { usual }) };
}
