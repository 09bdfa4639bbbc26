import type { Formats } from '../numbers.ts';
import type { TableView } from '../tableView.ts';

/** A plan and what leaving it costs in months 1 … T + 1, money; the last is after the horizon. */
export interface PlanExit {
  readonly id: string;
  readonly name: string;
  readonly charges: Float64Array;
}

/** What leaving costs, month by month and plan by plan; null where leaving is free under every plan. */
export function exitTable(plans: readonly PlanExit[], formats: Formats): TableView | null {
  if (plans.every(({ charges }) => charges.every(isNothing))) return null;
  const months = Math.max(0, ...plans.map(({ charges }) => charges.length));
  return {
    caption: 'What leaving costs, month by month',
    columns: [
      { id: 'month', label: 'Leaving' },
      ...plans.map(({ id, name }) => ({ id, label: name })),
    ],
    groups: [
      {
        id: 'months',
        rows: Array.from({ length: months }, (_, index) => ({
          id: String(index),
          header: index === months - 1 ? 'After the last month' : `In month ${index + 1}`,
          cells: plans.map(({ charges }) => exitText(charges[index] ?? 0, formats)),
        })),
      },
    ],
  };
}

export function exitText(amount: number, { money }: Formats): string {
  return isNothing(amount) ? 'Nothing' : money(amount);
}

function isNothing(amount: number): boolean {
  return amount < 0.005;
}
