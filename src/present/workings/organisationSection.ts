import { plural } from '../phrases.ts';
import type { WorkingContext } from './workingContext.ts';
import type { WorkingSection, WorkingStep } from './workingStep.ts';

/** People and things in month 1, and what an hour of work is worth. */
export function organisationSection(context: WorkingContext): WorkingSection {
  return {
    id: 'organisation',
    title: 'People and what is counted',
    intro: 'Month 1. Every plan meets the same organisation.',
    steps: [...countSteps(context), labourCostStep(context), ...revenueStep(context)],
  };
}

function countSteps({ scenario, view, counts, formats }: WorkingContext): readonly WorkingStep[] {
  const { organisation } = scenario;
  const { count, percent } = formats;
  const { headcount, devices } = view.projection.timeline;
  const growth = organisation.headcountGrowthPerYear.typical;
  const steps = organisation.headcountSteps.length;
  const last = headcount.at(-1) ?? counts.users;
  return [
    {
      id: 'headcount',
      label: 'People who use IT',
      formula: 'people × (1 + growth)^((month − 1)/12) + dated changes, rounded',
      figures: `${plural(organisation.headcount.typical, 'person', 'people', count(organisation.headcount.typical))}, ${percent(growth)} a year, ${plural(steps, 'dated change')}`,
      result: `${count(counts.users)} in month 1, ${count(last)} in month ${view.months}`,
    },
    {
      id: 'devices',
      label: 'Devices',
      formula: 'computers per person × people, rounded up, + shared devices',
      figures: `${count(organisation.devicesPerUser.typical)} × ${count(counts.users)} + ${count(organisation.fixedDevices.typical)}`,
      result: `${count(counts.devices)} in month 1, ${count(devices.at(-1) ?? 0)} in month ${view.months}`,
    },
    {
      id: 'serversAndSites',
      label: 'Servers and sites',
      formula: 'as entered',
      figures: `${plural(counts.servers, 'server')}, ${plural(counts.sites, 'site')}`,
      result: `${count(counts.servers)} and ${count(counts.sites)}`,
    },
  ];
}

function labourCostStep({ scenario, hourlyCost, formats }: WorkingContext): WorkingStep {
  const { labourCost, labourCostBasis, paidHoursPerYear } = scenario.organisation;
  const { moneyExact, count } = formats;
  const isYearly = labourCostBasis === 'year';
  const figures = isYearly
    ? `${moneyExact(labourCost.typical)} / ${count(paidHoursPerYear.typical)} h`
    : moneyExact(labourCost.typical);
  return {
    id: 'hourlyCost',
    label: 'Cost of an hour of work',
    formula: isYearly ? 'loaded cost a year / paid hours a year' : 'loaded cost per paid hour',
    figures,
    result: `${moneyExact(hourlyCost)} per hour`,
    note: growthNote('Rises by', scenario.finance.wageInflation.typical, formats.percent),
  };
}

function revenueStep({ scenario, view, counts, formats }: WorkingContext): readonly WorkingStep[] {
  const { revenuePerHeadPerYear, revenueHoursPerYear } = scenario.organisation;
  const { moneyExact, money, count, percent } = formats;
  const perHour = view.projection.timeline.revenuePerHour[0] ?? 0;
  if (perHour === 0) return [];
  return [
    {
      id: 'revenuePerHour',
      label: 'Revenue in an hour',
      formula: 'revenue per person a year × people / hours in which it is earned',
      figures: `${money(revenuePerHeadPerYear.typical)} × ${count(counts.users)} / ${count(revenueHoursPerYear.typical)} h`,
      result: `${moneyExact(perHour)} per hour`,
      note: growthNote('Rises by', scenario.finance.revenueInflation.typical, percent),
    },
  ];
}

function growthNote(verb: string, share: number, percent: (share: number) => string): string {
  return share === 0 ? 'Stays the same over the years.' : `${verb} ${percent(share)} a year.`;
}
