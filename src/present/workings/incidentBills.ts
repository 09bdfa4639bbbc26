import type { HourlyTerms } from '../../engine/index.ts';
import type { Uncertain } from '../../schema/scenario.ts';
import type { Formats } from '../numbers.ts';
import type { Arithmetic } from './billSection.ts';
import type { WorkingContext } from './workingContext.ts';
import type { WorkingPart } from './workingParts.ts';

type IncidentComponent =
  | 'labour'
  | 'trips'
  | 'parts'
  | 'outOfScope'
  | 'overage'
  | 'blocks'
  | 'vendorManagement';

/** How the bills that follow incidents come about. An average is the amount over the incidents billed. */
export function incidentArithmetic(
  id: IncidentComponent,
  amount: number,
  context: WorkingContext,
): Arithmetic {
  switch (id) {
    case 'labour':
      return labour(amount, context);
    case 'trips':
      return perIncident(amount, context, 'visits and their trip charges');
    case 'parts':
      return perIncident(amount, context, 'parts with mark-up');
    case 'outOfScope':
      return outOfScope(amount, context);
    case 'overage':
      return beyond(context);
    case 'blocks':
      return blocks(context);
    case 'vendorManagement':
      return {
        formula: '(own hours a month + own hours per incident × incidents) × cost of an hour',
        figures: hoursAt(amount, context.hourlyCost, context.formats),
      };
  }
}

function labour(amount: number, context: WorkingContext): Arithmetic {
  const terms = context.parts.flatMap(hourlyTermsOf)[0];
  const average = perIncident(amount, context, 'labour at the hourly rate');
  if (!terms) return average;
  const rate = terms.hourlyRate.typical;
  if (rate === 0) return average;
  const join = context.parts.some(({ staff }) => staff !== null) ? '; beyond them ' : ' = ';
  const figures = `${average.figures}${join}${hoursAt(amount, rate, context.formats)}`;
  return {
    ...average,
    figures,
    note: `${billingNote(terms, context)} ${average.note ?? ''}`.trim(),
  };
}

/** Without own staff the incidents billed are known; with them the month's split is an expectation. */
function perIncident(amount: number, context: WorkingContext, what: string): Arithmetic {
  const { precise, moneyExact } = context.formats;
  const billed = billedIncidents(context);
  if (billed === null) return staffOverflow(context, what);
  const average = billed > 0 ? amount / billed : 0;
  return {
    formula: `incidents billed × expected ${what}`,
    figures: `${precise(billed)} × ${moneyExact(average)}`,
    note: expectationNote,
  };
}

const expectationNote =
  'The average is taken over the whole spread of working hours, worked out exactly.';

function staffOverflow({ parts, formats }: WorkingContext, what: string): Arithmetic {
  const staff = parts.find((part) => part.staff)?.staff;
  const { count, percent, hours } = formats;
  const [fte, productive, vacancy] = [
    staff?.fte.typical ?? 0,
    staff?.productiveHoursPerFtePerYear.typical ?? 0,
    staff?.vacancyShare.typical ?? 0,
  ];
  const capacity = ((fte * productive) / 12) * (1 - vacancy);
  return {
    formula: `incidents beyond own staff’s skill or hours × expected ${what}`,
    figures: `own staff’s hours: ${count(fte)} FTE × ${hours(productive)} / 12 × (1 − ${percent(vacancy)}) = ${hours(capacity)} a month`,
    note: 'What exceeds these hours is averaged over the month’s possible demand, approximated by a gamma distribution.',
  };
}

/** Incidents that hourly parts bill in month 1; null where own staff stand before them. */
function billedIncidents({ parts, arising }: WorkingContext): number | null {
  if (parts.some(({ staff }) => staff !== null)) return null;
  return arising
    .filter(({ incidentClass }) => !incidentClass.isLabourInDirectLoss)
    .flatMap(({ under }) => under)
    .filter(({ part }) => part.arrangement.billing.kind !== 'subscription')
    .reduce((sum, { incidents, selfHelpShare }) => sum + incidents * (1 - selfHelpShare), 0);
}

function outOfScope(amount: number, context: WorkingContext): Arithmetic {
  const { precise, moneyExact } = context.formats;
  if (context.parts.some(({ staff }) => staff !== null)) {
    return staffOverflow(context, 'out-of-scope bill');
  }
  const incidents = context.arising
    .filter(({ incidentClass }) => !incidentClass.isLabourInDirectLoss)
    .flatMap(({ incidentClass, under }) =>
      under.map((each) => {
        const share = outOfScopeShare(each.part, incidentClass.id);
        return each.incidents * (1 - each.selfHelpShare) * share;
      }),
    )
    .reduce((sum, each) => sum + each, 0);
  return {
    formula: 'incidents × share out of scope × expected hourly bill',
    figures: `${precise(incidents)} × ${moneyExact(incidents > 0 ? amount / incidents : 0)}`,
    note: expectationNote,
  };
}

function outOfScopeShare({ arrangement }: WorkingPart, classId: string): number {
  if (arrangement.billing.kind !== 'subscription') return 0;
  return arrangement.service.classTerms[classId]?.outOfScopeShare?.typical ?? 0;
}

function beyond({ parts, formats }: WorkingContext): Arithmetic {
  const figures = parts.flatMap(({ arrangement: { billing } }) => {
    if (billing.kind === 'subscription' && billing.includedHours.kind === 'pool') {
      const { hoursPerMonth, overageRate } = billing.includedHours;
      const rate = formats.moneyExact(overageRate.typical);
      return [`beyond ${formats.hours(hoursPerMonth.typical)}: ${rate} per hour`];
    }
    if (billing.kind !== 'blockHours') return [];
    return [
      `beyond the prepaid hours: ${formats.moneyExact(billing.hourly.hourlyRate.typical)} per hour`,
    ];
  });
  return {
    formula: 'hours expected beyond the allowance × rate',
    figures: figures.join('; '),
    note: 'Averaged over the month’s possible demand, approximated by a gamma distribution.',
  };
}

function blocks({ parts, formats }: WorkingContext): Arithmetic {
  const figures = parts.flatMap(({ arrangement: { billing } }) =>
    billing.kind === 'blockHours' ? [`blocks of ${formats.hours(billing.blockHours.typical)}`] : [],
  );
  return {
    formula: 'blocks bought × hours × rate of their tier',
    figures: figures.join('; '),
    note: 'The first block is bought in month 1, each next one when the last is expected to be used up.',
  };
}

function hourlyTermsOf({ arrangement }: WorkingPart): readonly HourlyTerms<Uncertain>[] {
  const { billing } = arrangement;
  return billing.kind === 'hourly' ? [billing.hourly] : [];
}

function hoursAt(amount: number, rate: number, { precise, moneyExact }: Formats): string {
  return `${precise(rate > 0 ? amount / rate : 0)} h × ${moneyExact(rate)}`;
}

function billingNote(
  { incrementHours, remote, onSite }: HourlyTerms<Uncertain>,
  { formats }: WorkingContext,
): string {
  const { hours } = formats;
  const increment = incrementHours.typical;
  const started = increment > 0 ? `in steps of ${hours(increment)}` : 'to the minute';
  const least = `at least ${hours(remote.minimumHours.typical)} remotely and ${hours(onSite.minimumHours.typical)} on site`;
  return `Time is billed ${started}, ${least}; other hours of the day at their own rates. The hours shown are the amount divided by the standard rate.`;
}
