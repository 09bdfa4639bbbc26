/** One line of arithmetic. */
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
