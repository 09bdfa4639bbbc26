/** Every component of a plan's cost, month by month, and how it is worked out. */

export const heading = 'Month by month';
export const plan = 'Plan';
export const rows = 'Rows of the table';
export const modes = { months: 'Months', years: 'Years' } as const;
