import type { Contract } from '../input/billing.ts';

/**
 * Months left in the current term after `elapsed` months of the plan. A contract already in force
 * runs out first; auto-renewal then begins terms of the full length, without it the contract goes
 * on from month to month.
 *
 * @returns whole months; null where there is no term left to break and only notice counts
 */
export function monthsLeftInTerm(contract: Contract, elapsed: number): number | null {
  const { termMonths, isAutoRenewed, monthsLeftAtStart } = contract;
  if (elapsed < monthsLeftAtStart) return monthsLeftAtStart - elapsed;
  if (elapsed === monthsLeftAtStart) return 0;
  if (termMonths === 0) return null;
  const sinceFirst = elapsed - monthsLeftAtStart;
  if (!isAutoRenewed && monthsLeftAtStart > 0) return null;
  if (!isAutoRenewed && sinceFirst > termMonths) return null;
  return (termMonths - (sinceFirst % termMonths)) % termMonths;
}

/**
 * Charge for leaving after `elapsed` months: share · last fee · months left in the term, nothing at
 * its end; without a term, last fee · notice months.
 *
 * @param lastFee fee of the last month, money
 */
export function exitCharge(contract: Contract, elapsed: number, lastFee: number): number {
  const left = monthsLeftInTerm(contract, elapsed);
  if (left === null) return lastFee * contract.noticeMonths;
  return contract.earlyTerminationShare * lastFee * left;
}
