import { listOf } from '../phrases.ts';
import { type Arising, firstOf, type WorkingContext } from './workingContext.ts';
import type { Counted } from './workingParts.ts';
import type { WorkingSection, WorkingStep } from './workingStep.ts';

const basisNames = {
  users: ['per person', 'people'],
  devices: ['per device', 'devices'],
  servers: ['per server', 'servers'],
  sites: ['per site', 'sites'],
  organisation: ['for the organisation', ''],
} as const satisfies Readonly<Record<keyof Counted, readonly [string, string]>>;

/** How many incidents month 1 brings, class by class. */
export function incidentSection(context: WorkingContext): WorkingSection {
  const { arising, formats, plan } = context;
  const total = firstOf(plan.projection.quantities.incidents);
  const steps = arising.flatMap((each) => [
    baselineStep(each, context),
    ...each.under.map((_, index) => partStep(each, index, context)),
  ]);
  const all = arising.flatMap(({ under }) => under.map(({ incidents }) => incidents));
  return {
    id: 'incidents',
    title: 'Incidents in month 1',
    intro: introOf(context),
    steps: [
      ...steps,
      {
        id: 'allIncidents',
        label: 'All kinds together',
        formula: 'sum of the incidents under this plan',
        figures: all.map(formats.precise).join(' + '),
        result: `${formats.precise(total)} a month`,
        note: 'Expected counts, so parts of an incident can appear.',
      },
    ],
  };
}

function introOf({ scenario, plan }: WorkingContext): string {
  const composition = scenario.plans.find(({ id }) => id === plan.id)?.composition;
  const nameOf = (planId: string) => scenario.plans.find(({ id }) => id === planId)?.name ?? planId;
  const usual =
    'First what an unmaintained estate would bring, then what this plan’s upkeep leaves of it. Later months follow headcount, season, ageing and the build-up of prevention.';
  if (composition?.kind !== 'switch') return usual;
  const { fromPlanId, toPlanId, month } = composition;
  if (month === 1) return `${nameOf(toPlanId)} from month 1 on. ${usual}`;
  return `${nameOf(fromPlanId)} until month ${month - 1}, ${nameOf(toPlanId)} from month ${month} on. ${usual}`;
}

function baselineStep(
  { incidentClass, baseline }: Arising,
  { formats }: WorkingContext,
): WorkingStep {
  const { precise: rate, count } = formats;
  const { terms, multiplier, season } = baseline;
  const counted = terms.map((term) =>
    term.basis === 'organisation' ? rate(term.rate) : `${rate(term.rate)} × ${count(term.count)}`,
  );
  const bases = terms.map(({ basis }) => basisNames[basis][0]);
  const sum = counted.length > 1 ? `(${counted.join(' + ')})` : (counted[0] ?? '0');
  const factors = [
    ...(multiplier === 1 ? [] : [{ word: 'unmaintained over maintained', value: multiplier }]),
    ...(season === 1 ? [] : [{ word: 'season', value: season }]),
  ];
  return {
    id: `baseline-${incidentClass.id}`,
    label: `${incidentClass.name}, unmaintained`,
    formula: [`rate ${listOf(bases)}`, ...factors.map(({ word }) => word)].join(' × ').trim(),
    figures: [sum, ...factors.map(({ value }) => rate(value))].join(' × '),
    result: `${rate(baseline.incidents)} a month`,
  };
}

function partStep(
  { incidentClass, baseline, under }: Arising,
  index: number,
  { formats }: WorkingContext,
): WorkingStep {
  const { precise: rate, percent } = formats;
  const each = under[index] as Arising['under'][number];
  const { part, share, promiseKept, prevention, ramp, incidents } = each;
  const where = part.name === '' ? 'under this plan' : `on ${part.name}`;
  const isShared = part.side !== 'whole';
  const shared = isShared ? ' × share that arises there' : '';
  const sharedFigure = isShared ? ` × ${percent(share)}` : '';
  return {
    id: `under-${incidentClass.id}-${index}`,
    label: `${incidentClass.name}, ${where}`,
    formula: `incidents${shared} × (1 − promise kept × prevention × build-up)`,
    figures: `${rate(baseline.incidents)}${sharedFigure} × (1 − ${percent(promiseKept)} × ${percent(prevention)} × ${percent(ramp)})`,
    result: `${rate(incidents)} a month`,
    ...(each.selfHelpShare > 0
      ? {
          note: `Of these, ${percent(each.selfHelpShare)} are fixed by colleagues, without a bill: calling for help would cost money.`,
        }
      : {}),
  };
}
