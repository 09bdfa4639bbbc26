import { serviceCover } from './coverWords.ts';
import {
  choice,
  type FieldTable,
  figure,
  money,
  onOff,
  optional,
  percent,
  text,
  under,
} from './fieldWords.ts';
import { billingFields } from './billingFields.ts';

const serviceFields: FieldTable = {
  maintainedShare: percent(
    'Estate maintained',
    'Share of ageing that this part’s maintenance stops.',
  ),
  rampMonths: figure('Prevention is in full effect after', 'months'),
  labourMultiplier: figure('Technician time', '× hourly provider'),
  responseClock: choice('Response is promised in', {
    business: 'business hours',
    roundTheClock: 'hours around the clock',
  }),
  colleagueMultiple: figure(
    'A colleague’s time',
    '× technician time',
    'Where people help each other because the next hour costs money.',
  ),
  'classTerms.*.responseHours': optional(
    figure('Response', 'h', 'Average time from report to start of work.'),
    'as an hourly provider',
    4,
  ),
  'classTerms.*.prevention': optional(
    percent('Prevented', 'Share of incidents that never happen under this part.'),
    'as maintenance implies',
    0.3,
  ),
  'classTerms.*.outOfScopeShare': optional(
    percent('Out of scope', 'Share billed by the hour on top of the fee.'),
    'nothing',
    0.1,
  ),
  'classTerms.*.selfHelpShare': optional(
    percent('Fixed by colleagues', 'Share that is not reported because the next hour costs money.'),
    'nothing',
    0.05,
  ),
  'classTerms.*.withinSkillShare': optional(percent('Within own skill'), 'all', 0.8),
};

const costFields: FieldTable = {
  'recurring.*.name': text('Name'),
  'recurring.*.basis': choice('Charged', {
    user: 'per person',
    device: 'per device',
    server: 'per server',
    site: 'per site',
    flat: 'as one amount',
  }),
  'recurring.*.amountPerMonth': money('Amount', '/ month'),
  'oneOffs.*.name': text('Name'),
  'oneOffs.*.month': figure('In month', '', 'Counted from the plan’s own first month.'),
  'oneOffs.*.amount': money('Amount', 'once'),
  projectHoursPerYear: figure('Project work', 'h / yr'),
  projectHourlyRate: money('Project rate', '/ h'),
  hardwarePerDevice: money(
    'Price of a device',
    '',
    'Divided over its life. Leave 0 if hardware is the same under every plan.',
  ),
  hardwareLifeYears: figure('Life of a device', 'years'),
  isHardwareInFee: onOff('Hardware is included in the fee'),
  vendorHoursPerMonth: figure(
    'Own time on the provider',
    'h / month',
    'Meetings, invoices, chasing.',
  ),
  vendorHoursPerIncident: figure('Own time per incident', 'h'),
};

const insuranceFields: FieldTable = {
  isInForce: onOff('Cyber insurance is in force'),
  premiumPerYear: money('Premium', '/ yr'),
  retention: money('Retention', '/ incident', 'What you bear yourself each time.'),
  limit: optional(money('Most the insurer pays', '/ incident'), 'no limit', 250_000),
};

export const arrangementFields: FieldTable = {
  ...under('billing', billingFields),
  ...under('service', serviceFields),
  ...under('costs', costFields),
  ...under('insurance', insuranceFields),
  ...under('coverage', serviceCover),
};

export const staffFields: FieldTable = {
  fte: figure('Own IT staff', 'FTE'),
  loadedSalaryPerYear: money('Loaded salary', '/ yr', 'Wages and benefits of one full-time post.'),
  raisePerYear: percent('Yearly raise', undefined, '/ yr'),
  productiveHoursPerFtePerYear: figure(
    'Productive hours',
    'h / FTE / yr',
    'After leave, training and meetings.',
  ),
  vacancyShare: percent('Vacancy', 'Share of the year in which posts stand empty.'),
  turnoverPerYear: percent('Turnover', 'Share of staff who leave and are replaced.', '/ yr'),
  recruitmentCost: money('Recruitment', '/ hire'),
  hiresAtStart: figure('To be hired at the start', 'FTE'),
  trainingPerFtePerYear: money('Training', '/ FTE / yr'),
  ...under('service', serviceFields),
  ...under('costs', costFields),
  ...under('insurance', insuranceFields),
  ...under('coverage', serviceCover),
};
