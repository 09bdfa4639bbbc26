import { arrangementNames } from '../termWords.ts';
import { serviceNames, supportHoursNames } from '../words.ts';
import {
  choice,
  type FieldTable,
  figure,
  money,
  month,
  onOff,
  optional,
  percent,
  text,
} from './fieldWords.ts';

export const scenarioFields: FieldTable = {
  name: text('Name of this scenario'),
  note: text('Note'),
  currency: text(
    'Currency',
    'Three letters, such as USD or EUR. A label: changing it converts nothing.',
  ),
  startMonth: month('First month'),
  horizonMonths: figure('Look ahead', 'months'),
  presentArrangement: choice(
    'Support today',
    arrangementNames,
    'Called when something breaks and paid by the hour (break-fix), or kept up for a recurring fee (managed).',
  ),
  'needs.supportHours': choice('IT must work in', supportHoursNames),
  ...Object.fromEntries(
    Object.entries(serviceNames).map(([id, name]) => [
      `needs.services.${id}`,
      onOff(`${name} must be covered`),
    ]),
  ),
  'budget.perMonth': optional(money('Most for support in a month'), 'no ceiling', 5_000),
  'budget.perYear': optional(money('Most for support in a year'), 'no ceiling', 50_000),
  'budget.cashReserve': optional(money('What one bad month may cost'), 'not stated', 20_000),
  riskAversion: percent(
    'Weight of a bad year',
    'How much a bad year counts beside the expected one.',
  ),
  nearTieShare: percent(
    'Too close to call below',
    'Plans closer than this share of the cheaper total are called a tie.',
  ),
  seed: figure('Seed', '', 'The same seed gives the same chance events.'),
  isPresentValue: onOff('Show present value', 'Totals and verdict give later money less weight.'),
};
