/** Months since year 0 of an ISO month ("2027-03"). */
function monthsSinceZero(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** Calendar month of an ISO month, 1 = January. */
export function calendarMonth(month: string): number {
  return Number(month.slice(5, 7));
}

/** Index of an ISO month in a scenario that starts in `startMonth`: 1 is the first, 0 the one before. */
export function monthIndex(month: string, startMonth: string): number {
  return monthsSinceZero(month) - monthsSinceZero(startMonth) + 1;
}

/** The ISO month of an index: the inverse of `monthIndex`. */
export function monthAt(index: number, startMonth: string): string {
  const months = monthsSinceZero(startMonth) + index - 1;
  const year = Math.floor(months / 12);
  return `${String(year).padStart(4, '0')}-${String(months - year * 12 + 1).padStart(2, '0')}`;
}
