import type { Formats } from './numbers.ts';
import type { ResultView } from './resultView.ts';

export interface WorkingStep {
  readonly id: string;
  readonly label: string;
  /** In words and symbols: "people × fee per user". */
  readonly formula: string;
  /** The same with its figures: "22 × $129". */
  readonly figures: string;
  readonly result: string;
  /** Where the figure is an expectation or an approximation. */
  readonly note?: string;
}

export interface WorkingSection {
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  readonly steps: readonly WorkingStep[];
}

export interface PlanWorkings {
  readonly planId: string;
  readonly name: string;
  readonly colour: number;
  readonly sections: readonly WorkingSection[];
}

/** From the inputs to the headline, for each visible plan. */
export function workingsOf(view: ResultView, formats: Formats): readonly PlanWorkings[] {
  throw new Error(`not yet ${view.months} ${formats.locale}`);
}
