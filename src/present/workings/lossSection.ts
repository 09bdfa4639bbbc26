import { uncapitalised } from '../phrases.ts';
import { lossNames } from '../itemWords.ts';
import { firstOf, type WorkingContext } from './workingContext.ts';
import type { WorkingSection, WorkingStep } from './workingStep.ts';

/** What the incidents of month 1 cost beside the bills. */
export function lossSection(context: WorkingContext): WorkingSection {
  const { plan, formats } = context;
  const { losses } = plan.projection;
  const sum = Object.values(losses).reduce((total, series) => total + firstOf(series), 0);
  const steps = [
    ...hoursStep(context),
    ...productivityStep(context),
    ...selfHelpStep(context),
    ...contributionStep(context),
    ...directStep(context),
  ];
  const parts = Object.values(losses)
    .map((series) => firstOf(series))
    .filter((amount) => amount >= 0.005);
  return {
    id: 'losses',
    title: 'Lost work and losses in month 1',
    steps: [
      ...steps,
      {
        id: 'lossesOfMonth1',
        label: 'Lost work and losses in month 1',
        formula: 'sum of the amounts above',
        figures: parts.map(formats.moneyExact).join(' + ') || 'no loss',
        result: formats.moneyExact(sum),
      },
    ],
  };
}

function hoursStep({ plan, formats, arising }: WorkingContext): readonly WorkingStep[] {
  const { quantities } = plan.projection;
  const [hours, helping, all] = [
    firstOf(quantities.personHours),
    firstOf(quantities.selfHelpHours),
    firstOf(quantities.incidents),
  ];
  const lost = hours - helping;
  if (lost <= 0 || all <= 0) return [];
  const helped = arising
    .flatMap(({ under }) => under)
    .reduce((sum, { incidents, selfHelpShare }) => sum + incidents * selfHelpShare, 0);
  const handled = all - helped;
  return [
    {
      id: 'personHours',
      label: 'Person-hours of work lost',
      formula: 'incidents handled × people affected × expected hours lost each',
      figures: `${formats.precise(handled)} × ${formats.precise(lost / handled)} h`,
      result: `${formats.precise(lost)} h`,
      note: 'Hours lost per person: catch-up + share lost while waiting × response + share lost during the work × its length, up to a cap. The average is taken over all kinds of incident, response times and working times.',
    },
  ];
}

function productivityStep(context: WorkingContext): readonly WorkingStep[] {
  const { plan, formats, hourlyCost } = context;
  const { quantities, losses } = plan.projection;
  const amount = firstOf(losses.lostProductivity);
  if (amount < 0.005) return [];
  const hours = firstOf(quantities.personHours) - firstOf(quantities.selfHelpHours);
  const whole = hours * hourlyCost;
  const isOverlapping = whole - amount >= 0.005;
  const overlap = isOverlapping ? ` × (1 − ${formats.percent(1 - amount / whole)})` : '';
  return [
    {
      id: 'lostProductivity',
      label: lossNames.lostProductivity,
      formula: `person-hours × cost of an hour${isOverlapping ? ' × (1 − overlap with lost contribution)' : ''}`,
      figures: `${formats.precise(hours)} h × ${formats.moneyExact(hourlyCost)}${overlap}`,
      result: formats.moneyExact(amount),
    },
  ];
}

function selfHelpStep({ plan, formats, hourlyCost }: WorkingContext): readonly WorkingStep[] {
  const { quantities, losses } = plan.projection;
  const amount = firstOf(losses.selfHelp);
  if (amount < 0.005) return [];
  return [
    {
      id: 'selfHelp',
      label: lossNames.selfHelp,
      formula: 'hours of the person and the colleague × cost of an hour',
      figures: `${formats.precise(firstOf(quantities.selfHelpHours))} h × ${formats.moneyExact(hourlyCost)}`,
      result: formats.moneyExact(amount),
    },
  ];
}

function contributionStep({
  plan,
  view,
  formats,
  scenario,
}: WorkingContext): readonly WorkingStep[] {
  const amount = firstOf(plan.projection.losses.lostContribution);
  if (amount < 0.005) return [];
  const { moneyExact, percent } = formats;
  const { contributionMargin, recoveredLater } = scenario.organisation;
  const perHour = firstOf(view.projection.timeline.revenuePerHour);
  const kept = `${percent(contributionMargin.typical)} × (1 − ${percent(recoveredLater.typical)})`;
  const perFullHour = perHour * contributionMargin.typical * (1 - recoveredLater.typical);
  const hours = perFullHour > 0 ? amount / perFullHour : 0;
  const classes = scenario.incidentClasses
    .filter(({ revenueAtRisk }) => revenueAtRisk.typical > 0)
    .map(
      ({ name, revenueAtRisk, uptimeDependence }) =>
        `${uncapitalised(name)} ${percent(revenueAtRisk.typical)} × ${percent(uptimeDependence.typical)}`,
    );
  return [
    {
      id: 'lostContribution',
      label: lossNames.lostContribution,
      formula:
        'outage hours × revenue at risk × dependence on IT × revenue in an hour × margin × (1 − recovered later)',
      figures: `${formats.precise(hours)} full hours of revenue × ${moneyExact(perHour)} × ${kept}`,
      result: moneyExact(amount),
      note: `Outage hours are weighted by revenue at risk × dependence: ${classes.join(', ')}.`,
    },
  ];
}

function directStep({ plan, formats, arising, parts }: WorkingContext): readonly WorkingStep[] {
  const amount = firstOf(plan.projection.losses.directLosses);
  if (amount < 0.005) return [];
  const { precise, money } = formats;
  const terms = arising
    .filter(({ incidentClass }) => incidentClass.directLoss.typical > 0)
    .map(({ incidentClass, under }) => {
      const incidents = under.reduce((sum, each) => sum + each.incidents, 0);
      return `${precise(incidents)} × ${money(incidentClass.directLoss.typical)}`;
    });
  const isInsured = parts.some(
    ({ staff, arrangement }) => (staff?.insurance ?? arrangement.insurance).isInForce,
  );
  return [
    {
      id: 'directLosses',
      label: lossNames.directLosses,
      formula: 'incidents × direct loss each, less what insurance bears',
      figures: terms.join(' + '),
      result: formats.moneyExact(amount),
      ...(isInsured ? { note: insuredNote } : {}),
    },
  ];
}

const insuredNote =
  'The insurer bears what exceeds the retention, up to the limit, averaged over the spread of losses.';
