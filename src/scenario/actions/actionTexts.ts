/** Why an action is refused, beginning where the name of what it is about ends. */
export const actionTexts = {
  noQuantity: 'is not a quantity of this scenario',
  noFigure: 'is not a figure of this scenario',
  noList: 'is not a list that can grow',
  noEntry: 'has no such entry',
  notUnderstood: 'is not understood',
  onlyPlan: 'is the only plan, and a scenario needs one',
  switchedWith: (name: string): string =>
    `cannot be removed while “${name}” switches from or to it`,
  onlyShown: 'is the only plan shown: show another first',
  noPlan: (id: string): string => `has no plan "${id}"`,
  full: (most: number): string =>
    `has ${most} plans, the most that can stand side by side: remove one first`,
  needsTwo: 'needs two plans to switch between that are not switches themselves',
} as const;
