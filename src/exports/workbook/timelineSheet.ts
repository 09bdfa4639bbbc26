import type { IncidentClass, ModelInput, ScenarioProjection } from '../../engine/index.ts';
import { ceiling } from './formulas.ts';
import type { Cells } from './inputCells.ts';
import { createMonthSheet, type Line, type MonthSheet } from './monthSheet.ts';

export interface ClassTimeline {
  /** Incidents counted, before season and multiplier. */
  readonly counted: Line;
  /** λ of an unmaintained estate. */
  readonly baseline: Line;
  readonly people: Line;
  /** Lost contribution of an hour of outage. */
  readonly contribution: Line;
  /** Mean direct loss of one incident at the month's prices. */
  readonly loss: Line;
}

/** What every plan meets. */
export interface Timeline {
  readonly sheet: MonthSheet;
  readonly month: Line;
  readonly year: Line;
  readonly users: Line;
  readonly devices: Line;
  readonly servers: Line;
  readonly sites: Line;
  readonly hourlyCost: Line;
  readonly revenue: Line;
  readonly general: Line;
  readonly discount: Line;
  readonly classes: readonly ClassTimeline[];
}

type Model = Cells<ModelInput>;

export function createTimeline(
  model: ModelInput,
  cells: Model,
  months: readonly string[],
  { timeline: known }: ScenarioProjection,
): Timeline {
  const { organisation, finance } = cells;
  const sheet = createMonthSheet(
    'Timeline',
    'What every plan meets',
    'Counts, prices and incidents month by month; every figure is a formula over the sheet "Inputs".',
    months,
  );
  sheet.heading('Months');
  const month = sheet.line('Month', ({ t }) => t);
  const year = sheet.line('Year index', (at) => `INT((${at.of(month)}-1)/12)`);
  sheet.heading('Organisation');
  const counts = addCounts(sheet, organisation, month, known);
  sheet.heading('Prices');
  const labour =
    organisation.labourCostBasis === 'year'
      ? `${organisation.labourCost}/${organisation.paidHoursPerYear}`
      : organisation.labourCost;
  const grown = (rate: string) => (at: { of: (line: Line) => string }) =>
    `(1+${rate})^${at.of(year)}`;
  const hourlyCost = sheet.line(
    'Cost of an hour of work',
    (at) => `${labour}*${grown(finance.wageInflation)(at)}`,
    { format: 'money', unit: 'per hour', cached: known.hourlyLabourCost },
  );
  const revenue = sheet.line(
    'Revenue in an hour',
    (at) =>
      `${at.of(counts.users)}*${organisation.revenuePerHeadPerYear}/${organisation.revenueHoursPerYear}*${grown(finance.revenueInflation)(at)}`,
    { format: 'money', unit: 'per hour', cached: known.revenuePerHour },
  );
  const general = sheet.line('General prices', grown(finance.generalInflation), {
    format: 'exact',
  });
  const rate = finance.discountRatePerYear;
  const discount = sheet.line(
    'Discount factor',
    (at) => `IF(${rate}=0,1,1/(1+${rate})^(${at.of(month)}/12))`,
    { format: 'exact', cached: known.discountFactor },
  );
  const shared = { sheet, month, year, ...counts, hourlyCost, revenue, general, discount };
  return { ...shared, classes: addClasses(shared, model, cells) };
}

type Counted = Pick<Timeline, 'users' | 'devices' | 'servers' | 'sites'>;

function addCounts(
  sheet: MonthSheet,
  organisation: Model['organisation'],
  month: Line,
  known: ScenarioProjection['timeline'],
): Counted {
  type At = { readonly of: (line: Line) => string };
  const stepsAt = (steps: readonly { readonly month: string; readonly change: string }[], at: At) =>
    steps.map((step) => `+IF(${at.of(month)}>=${step.month},${step.change},0)`).join('');
  const stepped = (start: string, steps: Parameters<typeof stepsAt>[0]) => (at: At) =>
    `MAX(0,INT(${start}${stepsAt(steps, at)}+0.5))`;
  const { headcount, headcountGrowthPerYear: growth, headcountSteps } = organisation;
  const users = sheet.line(
    'People',
    (at) =>
      `MAX(1,INT(${headcount}*(1+${growth})^((${at.of(month)}-1)/12)${stepsAt(headcountSteps, at)}+0.5))`,
    { cached: known.headcount },
  );
  const perUser = organisation.devicesPerUser;
  return {
    users,
    devices: sheet.line(
      'Devices',
      (at) => `${ceiling(`${perUser}*${at.of(users)}`)}+${organisation.fixedDevices}`,
      { cached: known.devices },
    ),
    servers: sheet.line('Servers', stepped(organisation.servers, organisation.serverSteps), {
      cached: known.servers,
    }),
    sites: sheet.line('Sites', stepped(organisation.sites, organisation.siteSteps), {
      cached: known.sites,
    }),
  };
}

function addClasses(
  shared: Omit<Timeline, 'classes'>,
  { startCalendarMonth }: ModelInput,
  { incidentClasses, estate, organisation }: Model,
): readonly ClassTimeline[] {
  const { sheet, users, devices, servers, sites } = shared;
  return incidentClasses.map((each) => {
    sheet.heading(each.name);
    const { rates } = each;
    const counted = sheet.line('Incidents counted', (at) =>
      [
        `${rates.perUserPerMonth}*${at.of(users)}`,
        `${rates.perDevicePerMonth}*${at.of(devices)}`,
        `${rates.perServerPerMonth}*${at.of(servers)}`,
        `${rates.perSitePerMonth}*${at.of(sites)}`,
        rates.perOrganisationPerMonth,
      ].join('+'),
    );
    const multiplier = each.countedUnder === 'maintained' ? `*${estate.unmanagedMultiplier}` : '';
    const baseline = sheet.line('Incidents of an unmaintained estate', (at) => {
      const season = each.seasonality[(startCalendarMonth + at.t - 2) % 12];
      return `${at.of(counted)}${multiplier}${season === undefined ? '' : `*${season}`}`;
    });
    const loss = sheet.line(
      'Direct loss of one incident',
      (at) => `${each.directLoss}*${at.of(shared.general)}`,
      { format: 'money' },
    );
    return { counted, baseline, loss, ...addImpact(shared, each, organisation) };
  });
}

function addImpact(
  { sheet, users, revenue }: Omit<Timeline, 'classes'>,
  each: Cells<IncidentClass>,
  organisation: Model['organisation'],
): Pick<ClassTimeline, 'people' | 'contribution'> {
  const { peopleAffected: affected } = each;
  const people = sheet.line('People affected', (at) =>
    affected.kind === 'fixed'
      ? `MIN(${at.of(users)},${affected.people})`
      : `MIN(${at.of(users)},${affected.share}*${at.of(users)})`,
  );
  const kept = `${organisation.contributionMargin}*(1-${organisation.recoveredLater})`;
  const contribution = sheet.line(
    'Contribution lost in an hour of outage',
    (at) => `${at.of(revenue)}*${each.revenueAtRisk}*${each.uptimeDependence}*${kept}`,
    { format: 'money' },
  );
  return { people, contribution };
}
