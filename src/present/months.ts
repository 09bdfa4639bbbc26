/** The ISO month of an index in a scenario that starts in `startMonth`, 1 = the first. */
export function isoMonthAt(index: number, startMonth: string): string {
  const since = Number(startMonth.slice(0, 4)) * 12 + Number(startMonth.slice(5, 7)) + index - 2;
  const year = Math.floor(since / 12);
  return `${String(year).padStart(4, '0')}-${String(since - year * 12 + 1).padStart(2, '0')}`;
}

/** One year of the horizon by its months, 1 = the first; the last may be short. */
export interface HorizonYear {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

export function yearsOf(months: number): readonly HorizonYear[] {
  return Array.from({ length: Math.ceil(months / 12) }, (_, index) => ({
    year: index + 1,
    from: index * 12 + 1,
    to: Math.min(months, index * 12 + 12),
  }));
}
