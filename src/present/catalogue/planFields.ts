import { planColourNames } from '../planColourNames.ts';
import { choice, type FieldTable, figure, onOff, optional, percent, text } from './fieldWords.ts';

const follows = optional(percent('Critical'), 'as everything', 0.3);

/** A plan's own fields and how its parts are put together; the terms of a part have tables of their own. */
export const planFields: FieldTable = {
  name: text('Name'),
  note: text('Note'),
  colour: choice(
    'Colour',
    Object.fromEntries(planColourNames.map((name, index) => [String(index), name])),
  ),
  isHidden: onOff('Hidden'),
  'composition.criticalShare.everything': percent(
    'Critical share',
    'Share of people, devices, servers and sites that the first part looks after.',
  ),
  'composition.criticalShare.users': { ...follows, label: 'Critical share of people' },
  'composition.criticalShare.devices': { ...follows, label: 'Critical share of devices' },
  'composition.criticalShare.servers': { ...follows, label: 'Critical share of servers' },
  'composition.criticalShare.sites': { ...follows, label: 'Critical share of sites' },
  'composition.critical.kind': choice('Terms', {
    sameAs: 'follow another plan',
    own: 'are its own',
  }),
  'composition.critical.planId': choice('Follows', {}),
  'composition.fromPlanId': choice('Switch from', {}),
  'composition.toPlanId': choice('Switch to', {}),
  'composition.month': figure('In month', '', 'The first month under the new plan.'),
  'composition.parallelMonths': figure('Both are paid for', 'months'),
};
