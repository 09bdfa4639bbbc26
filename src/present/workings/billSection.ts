import type { SpendComponent } from '../../engine/index.ts';
import { spendNames } from '../itemWords.ts';
import { keysOf } from '../words.ts';
import { firstOf, type WorkingContext } from './workingContext.ts';
import { incidentArithmetic } from './incidentBills.ts';
import { standingArithmetic } from './standingBills.ts';
import type { WorkingSection, WorkingStep } from './workingStep.ts';

/** A formula with its figures, before the result. */
export interface Arithmetic {
  readonly formula: string;
  readonly figures: string;
  readonly note?: string;
}

/** The bills of month 1, component by component, and their sum. */
export function billSection(context: WorkingContext): WorkingSection {
  const { plan, formats } = context;
  const { spend, supportSpend } = plan.projection;
  const shown = keysOf(spendNames).filter((id) => firstOf(spend[id]) >= 0.005);
  const steps = shown.map((id) => billStep(id, context));
  const sum = {
    id: 'billsOfMonth1',
    label: 'Support bills in month 1',
    formula: 'sum of the lines above',
    figures: shown.map((id) => formats.moneyExact(firstOf(spend[id]))).join(' + ') || 'no bill',
    result: formats.moneyExact(firstOf(supportSpend)),
  };
  return {
    id: 'bills',
    title: 'Bills in month 1',
    intro: 'To the cent; the sums of rounded lines can differ in the last digit.',
    steps: [...steps, sum],
  };
}

function billStep(id: SpendComponent, context: WorkingContext): WorkingStep {
  const amount = firstOf(context.plan.projection.spend[id]);
  return {
    id,
    label: spendNames[id],
    ...arithmeticOf(id, amount, context),
    result: context.formats.moneyExact(amount),
  };
}

function arithmeticOf(id: SpendComponent, amount: number, context: WorkingContext): Arithmetic {
  switch (id) {
    case 'labour':
    case 'trips':
    case 'parts':
    case 'outOfScope':
    case 'overage':
    case 'blocks':
    case 'vendorManagement':
      return incidentArithmetic(id, amount, context);
    case 'fees':
    case 'onboarding':
    case 'salaries':
    case 'recruitment':
    case 'training':
    case 'tools':
    case 'oneOffs':
    case 'projects':
    case 'hardware':
    case 'premium':
    case 'exit':
      return standingArithmetic(id, context);
  }
}
