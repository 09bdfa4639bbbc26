import type { Lognormal } from '../distributions/lognormal.ts';
import { expectedCappedHours } from '../incidents/impact.ts';
import { createArgumentTable } from '../numeric/argumentTable.ts';
import type { SoundParts } from '../input/checkInput.ts';
import { type BillingRule, expectedBilledHours } from '../providers/billedHours.ts';

/** Expectations that take long to work out; each to the bit what the function gives that it stands for. */
export interface KnownHours {
  readonly cappedHours: typeof expectedCappedHours;
  readonly billedHours: (labour: Lognormal, rule: BillingRule, from?: number) => number;
  /** Parts of inputs that were checked; null: every input is checked from end to end. */
  readonly sound: SoundParts | null;
}

/** Nothing is remembered. */
export const unknownHours: KnownHours = {
  cappedHours: expectedCappedHours,
  billedHours: expectedBilledHours,
  sound: null,
};

/** Remembers what has been worked out lately, for many projections of inputs that differ in few figures. */
export function createKnownHours(): KnownHours {
  const capped = createArgumentTable(9);
  const billed = createArgumentTable(5);
  return {
    sound: new WeakMap(),
    cappedHours: (hours, wait, labour) =>
      capped(
        () => expectedCappedHours(hours, wait, labour),
        hours.fixed,
        hours.perWaitHour,
        hours.perLabourHour,
        hours.cap,
        wait.onContactShare,
        wait.later.mean,
        wait.later.cv,
        labour.mean,
        labour.cv,
      ),
    billedHours: (labour, rule, from = 0) =>
      billed(
        () => expectedBilledHours(labour, rule, from),
        labour.mean,
        labour.cv,
        rule.increment,
        rule.minimum,
        from,
      ),
  };
}
