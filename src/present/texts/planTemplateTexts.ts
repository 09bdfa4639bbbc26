import type { PlanTemplate } from '../../scenario/action.ts';

/** What a new plan can start as, in the order of the menu. */
export const planTemplateTexts = {
  managed: 'Managed: a monthly fee',
  breakFix: 'Break-fix: by the hour',
  blockHours: 'Block hours: prepaid, by the hour',
  hybrid: 'Hybrid: critical systems managed',
  internal: 'Own staff, break-fix for the rest',
  coManaged: 'Co-managed: own staff and a fee',
  switch: 'Switch: one plan, later another',
} as const satisfies Readonly<Record<PlanTemplate, string>>;
