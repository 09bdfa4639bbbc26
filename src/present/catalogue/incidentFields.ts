import { choice, type FieldTable, figure, money, onOff, percent, text } from './fieldWords.ts';

const perMonth = '/ month';
const calendarMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const incidentFields: FieldTable = {
  name: text('Name'),
  'rates.perUserPerMonth': figure('Incidents per person', perMonth),
  'rates.perDevicePerMonth': figure('Incidents per device', perMonth),
  'rates.perServerPerMonth': figure('Incidents per server', perMonth),
  'rates.perSitePerMonth': figure('Incidents per site', perMonth),
  'rates.perOrganisationPerMonth': figure('Incidents for the whole organisation', perMonth),
  countedUnder: choice(
    'The rates were counted',
    { unmaintained: 'without maintenance', maintained: 'under maintenance' },
    'Rates counted under maintenance are multiplied by “Unmaintained over maintained”.',
  ),
  ...Object.fromEntries(
    calendarMonths.map((name, index) => [`seasonality.${index}`, figure(name, '× average')]),
  ),
  dispersion: figure(
    'Clustering',
    '',
    'How much counts vary beyond chance: the variance is mean × (1 + clustering × mean). 0 is pure chance.',
  ),
  labourHours: figure(
    'Technician time per incident',
    'h',
    'Average hours of work at an hourly provider.',
  ),
  labourCv: figure(
    'Spread of technician time',
    '× mean',
    'Standard deviation divided by the mean.',
  ),
  onSiteShare: percent('Needs a visit'),
  reactiveResponseHours: figure(
    'Response of an hourly provider',
    'business h',
    'Average time from report to start of work where nothing is promised.',
  ),
  responseCv: figure('Spread of response', '× mean', 'Standard deviation divided by the mean.'),
  onContactShare: percent(
    'Handled on first contact',
    'Share that waits for nobody, under every plan.',
  ),
  'peopleAffected.kind': choice('People affected are', {
    fixed: 'a fixed number',
    share: 'a share of everyone',
  }),
  'peopleAffected.people': figure('People affected'),
  'peopleAffected.share': percent('Share of people affected'),
  lossWaiting: percent(
    'Work lost while waiting',
    'Share of a person’s work that stops until help begins.',
  ),
  lossDuring: percent('Work lost while it is fixed'),
  lossAfter: percent('Work lost while catching up'),
  catchUpHours: figure('Catching up', 'h', 'Hours from the fix until work is back to normal.'),
  capHours: figure(
    'Most lost per person',
    'h',
    'One person never loses more hours than this to one incident.',
  ),
  technicians: figure('Technicians at work together'),
  outageCapHours: figure('Longest outage', 'business h', '0: not an outage of the business.'),
  revenueAtRisk: percent(
    'Revenue that stops',
    'Share of revenue that stops while the outage lasts.',
  ),
  uptimeDependence: percent('Dependence on IT', 'Scales the revenue that stops.'),
  overlap: percent(
    'Idle time already in lost contribution',
    'Avoids counting the same loss twice.',
  ),
  directLoss: money(
    'Direct loss per incident',
    '',
    'Recovery, legal help, hardware, fraud; before insurance and without technicians’ hours.',
  ),
  directLossCv: figure(
    'Spread of direct loss',
    '× mean',
    'Standard deviation divided by the mean.',
  ),
  isLabourInDirectLoss: onOff(
    'The direct loss includes technicians’ hours',
    'They are then not billed again.',
  ),
  criticalWeight: figure(
    'Incidents on critical systems',
    '×',
    'How many incidents a critical person, device, server or site has for each one elsewhere.',
  ),
};
