/** Why the model refuses an input that the document let through. Limits and values are written figures. */
export const engineTexts = {
  notANumber: {
    figure: (place: string): string => `${place} must be a number.`,
    range: (place: string): string => `The range of ${place} must consist of numbers.`,
  },
  notWhole: (place: string, value: string): string =>
    `${place} must be a whole number (it is ${value}).`,
  belowMinimum: {
    figure: (place: string, limit: string, value: string): string =>
      `${place} must be ${limit} or more (it is ${value}).`,
    range: (place: string, limit: string, value: string): string =>
      `The range of ${place} must begin at ${limit} or above (it begins at ${value}).`,
  },
  aboveMaximum: {
    figure: (place: string, limit: string, value: string): string =>
      `${place} must be ${limit} or less (it is ${value}).`,
    range: (place: string, limit: string, value: string): string =>
      `The range of ${place} must end at ${limit} or below (it ends at ${value}).`,
  },
  duplicateId: (place: string, id: string): string => `${place} is used twice: "${id}".`,
  duplicateRange: (place: string): string => `${place} has two ranges.`,
  unknownReference: (place: string, planId: string): string =>
    `${place} names a plan that does not exist: "${planId}".`,
  unsuitableReference: {
    isCombination: (place: string, planId: string): string =>
      `${place} cannot be used: the plan "${planId}" is itself made of several parts.`,
    isSwitch: (place: string, planId: string): string =>
      `${place} cannot be used: the plan "${planId}" is itself a switch.`,
    hasNoSuchFigure: (place: string, planId: string): string =>
      `${place} cannot be used: the plan "${planId}" has no such figure.`,
  },
  wrongShape: {
    figure: (place: string): string => `${place} is not a figure of the model.`,
    season: (place: string): string => `${place} must hold twelve factors whose mean is 1.`,
    rangedFigure: (place: string): string => `${place} is not a figure that can carry a range.`,
    orderedRange: (place: string): string =>
      `The range of ${place} must run from low over typical to high.`,
  },
} as const;
