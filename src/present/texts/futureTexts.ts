/** One bad future, month by month. */

export const badFor = 'Bad for';
export const outdated =
  'The inputs have changed since this future was opened; it still shows the earlier ones.';
export const reopen = 'Open it with the present inputs';
export const opening = 'Opening the future …';
export const failed = (reason: string): string => `This future could not be opened: ${reason}`;
export const figuresShown = 'Figures shown';
export const readings = { allIn: 'All in', bills: 'Support bills', hours: 'Work lost' } as const;
export const monthsRegion = 'Months of this future, scrollable';
export const caption = 'What broke each month, and what it came to';
export const monthColumn = 'Month and what broke';
export const total = 'Total';
