/** Where a path ends at a figure that is a whole number: counts of an organisation, months, seats. */
const whole =
  /^organisation\.(fixedDevices|headcount|servers|sites)$|(^|\.)(change|expiryMonths|fromUsers|horizonMonths|minimumSeats|month|monthsLeftAtStart|noticeMonths|parallelMonths|startCalendarMonth|termMonths)$/;

/** Whether the figure at a path is a whole number; `bounds` says the same of every figure. */
export function isWholeFigure(path: string): boolean {
  return whole.test(path);
}
