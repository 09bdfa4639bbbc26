import type { PlanTemplate } from '../../scenario/action.ts';

/** What a new plan can start as, in words. */
export const planTemplateNames: readonly { readonly id: PlanTemplate; readonly label: string }[] = [
  { id: 'managed', label: 'Managed: a monthly fee' },
  { id: 'breakFix', label: 'Break-fix: by the hour' },
  { id: 'blockHours', label: 'Block hours: prepaid, by the hour' },
  { id: 'hybrid', label: 'Hybrid: critical systems managed' },
  { id: 'internal', label: 'Own staff, break-fix beyond them' },
  { id: 'coManaged', label: 'Co-managed: own staff and a fee' },
  { id: 'switch', label: 'Switch: one plan, later another' },
];
