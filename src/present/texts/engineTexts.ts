/** Why the model refuses an input that the document let through. Limits and values are written figures. */
export const engineTexts = {
  notANumber: {
    figure: (path: string): string => `${path} must be a number.`,
    range: (path: string): string => `The range of ${path} must consist of numbers.`,
  },
  notWhole: (path: string, value: string): string =>
    `${path} must be a whole number (it is ${value}).`,
  belowMinimum: {
    figure: (path: string, limit: string, value: string): string =>
      `${path} must be ${limit} or more (it is ${value}).`,
    range: (path: string, limit: string, value: string): string =>
      `The range of ${path} must begin at ${limit} or above (it begins at ${value}).`,
  },
  aboveMaximum: {
    figure: (path: string, limit: string, value: string): string =>
      `${path} must be ${limit} or less (it is ${value}).`,
    range: (path: string, limit: string, value: string): string =>
      `The range of ${path} must end at ${limit} or below (it ends at ${value}).`,
  },
  duplicateId: (path: string, id: string): string => `${path} is used twice: "${id}".`,
  duplicateRange: (path: string): string => `${path} has two ranges.`,
  unknownReference: (path: string, planId: string): string =>
    `${path} names a plan that does not exist: "${planId}".`,
  unsuitableReference: {
    isCombination: (path: string, planId: string): string =>
      `${path} cannot be used: the plan "${planId}" is itself made of several parts.`,
    isSwitch: (path: string, planId: string): string =>
      `${path} cannot be used: the plan "${planId}" is itself a switch.`,
    hasNoSuchFigure: (path: string, planId: string): string =>
      `${path} cannot be used: the plan "${planId}" has no such figure.`,
  },
  wrongShape: {
    figure: (path: string): string => `${path} is not a figure of the model.`,
    season: (path: string): string => `${path} must hold twelve factors whose mean is 1.`,
    rangedFigure: (path: string): string => `${path} is not a figure that can carry a range.`,
    orderedRange: (path: string): string =>
      `The range of ${path} must run from low over typical to high.`,
  },
} as const;
