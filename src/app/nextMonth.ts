/** The calendar month after the one of `now`, by the person's own clock: "2027-01". */
export function nextMonth(now: Date): string {
  const next = new Date(now.getFullYear(), now.getMonth() + 1, 1);
  return `${next.getFullYear()}-${String(next.getMonth() + 1).padStart(2, '0')}`;
}
