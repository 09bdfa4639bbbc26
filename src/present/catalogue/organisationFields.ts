import {
  choice,
  type FieldTable,
  figure,
  money,
  month,
  onOff,
  percent,
  under,
} from './fieldWords.ts';

const steps = (what: string): FieldTable => ({
  month: month('From month', 'The change holds from this month on.'),
  change: figure(`Change of ${what}`, '', 'Put a minus for fewer.'),
});

/** By what a labour cost is given for. */
export const labourUnits = { hour: '/ h', year: '/ yr' } as const;

export const organisationFields: FieldTable = {
  headcount: figure(
    'People who use IT',
    '',
    'Everyone with a computer or an account, at the start.',
  ),
  headcountGrowthPerYear: percent('Growth', 'Yearly change of headcount, compounding.', '/ yr'),
  ...under('headcountSteps.*', steps('people')),
  devicesPerUser: figure(
    'Computers per person',
    '',
    'Laptops and desktops; phones are not counted.',
  ),
  fixedDevices: figure(
    'Shared devices',
    '',
    'Tills, kiosks, meeting rooms: devices that belong to no one person.',
  ),
  servers: figure('Servers'),
  ...under('serverSteps.*', steps('servers')),
  sites: figure('Sites'),
  ...under('siteSteps.*', steps('sites')),
  // The defaults are per hour; the outline gives the unit that a scenario has chosen.
  labourCost: money(
    'Loaded labour cost',
    labourUnits.hour,
    'What an hour (or a year) of an employee costs: wages and benefits.',
  ),
  labourCostBasis: choice('Labour cost is', { hour: 'per paid hour', year: 'per person per year' }),
  paidHoursPerYear: figure(
    'Paid hours a year',
    'h / yr',
    'Divides a yearly labour cost; 2,080 is full time.',
  ),
  openHoursPerYear: figure(
    'Business hours a year',
    'h / yr',
    'Converts a response promised around the clock into business hours.',
  ),
  revenuePerHeadPerYear: money(
    'Revenue per person',
    '/ yr',
    'Your revenue divided by your people.',
  ),
  revenueHoursPerYear: figure(
    'Hours in which revenue is earned',
    'h / yr',
    'Business hours, or 8,760 for a shop that never closes.',
  ),
  contributionMargin: percent(
    'Contribution margin',
    'What is left of revenue after the costs that vary with it.',
  ),
  recoveredLater: percent(
    'Revenue recovered later',
    'Share of interrupted revenue that is postponed, not lost.',
  ),
};

export const estateFields: FieldTable = {
  driftPerYear: percent(
    'Ageing without maintenance',
    'How much more often things break each year where nobody maintains them.',
    '/ yr',
  ),
  conditionCap: figure('Cap on ageing', '×', 'Ageing never raises incidents above this multiple.'),
  unmanagedMultiplier: figure(
    'Unmaintained over maintained',
    '×',
    'How many incidents an unmaintained estate has for each one of a maintained estate. The evidence is weak: change it and watch the answer.',
  ),
  promiseKept: percent(
    'Promise kept',
    'How much of the provider’s promise to believe: it scales prevention and maintenance.',
  ),
  isResponsePromiseWeighed: onOff(
    'Promise kept also weighs response and labour',
    'Moves response time and labour between an ordinary hourly provider’s and the promised ones.',
  ),
};

export const financeFields: FieldTable = {
  wageInflation: percent('Wage growth', undefined, '/ yr'),
  revenueInflation: percent('Growth of revenue per person', undefined, '/ yr'),
  generalInflation: percent(
    'General inflation',
    'Tools, parts, projects, hardware and losses.',
    '/ yr',
  ),
  discountRatePerYear: percent(
    'Discount rate',
    'How much less money is worth for each year it comes later; used for present value.',
    '/ yr',
  ),
  'layers.supportSpend': onOff('Count support bills'),
  'layers.lostProductivity': onOff('Count lost productivity'),
  'layers.lostContribution': onOff('Count lost contribution'),
  'layers.directLosses': onOff('Count direct losses'),
};
