import type { Formats } from './numbers.ts';
import type { ResultView } from './resultView.ts';

export interface PlanCardView {
  readonly id: string;
  readonly name: string;
  readonly colour: number;
  /** The big figure. */
  readonly amount: string;
  readonly amountLabel: string;
  readonly isLowest: boolean;
  /** "lowest", "near tie" */
  readonly badge?: string;
  readonly facts: readonly { readonly id: string; readonly label: string; readonly value: string }[];
  /** Sentences under the facts: budget, coverage, commitment. */
  readonly notes: readonly string[];
}

/** The compact table of a phone, cheapest first. */
export interface PlanLineView {
  readonly id: string;
  readonly name: string;
  readonly colour: number;
  readonly isLowest: boolean;
  /** All in, support bills, work lost: one per column of `planLineColumns`. */
  readonly cells: readonly string[];
}

export const planLineColumns = ['All in', 'Bills', 'Lost h/yr'] as const;

export function planCards(view: ResultView, formats: Formats): readonly PlanCardView[] {
  throw new Error(`not yet ${view.months} ${formats.locale}`);
}

export function planLines(view: ResultView, formats: Formats): readonly PlanLineView[] {
  throw new Error(`not yet ${view.months} ${formats.locale}`);
}
