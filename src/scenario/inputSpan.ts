import { boundsAt } from '../schema/boundsAt.ts';
import type { Scenario } from '../schema/scenario.ts';
import { isUncertain } from '../schema/uncertain.ts';
import { segmentsOf, valueAt } from './path.ts';
import { usualRangeAt } from './usualRange.ts';

/** Two values between which an input is worth looking at, and where it stands. */
export interface InputSpan {
  readonly from: number;
  readonly to: number;
  readonly here: number;
}

/** Of a figure without a range: a seventh of it to almost three times as much. */
const without = { least: 1 / 7, most: 2.9 };
/** Beyond the ends of a range, in parts of the figure's distance to them. */
const beyond = 0.5;

/** Undefined where there is no quantity at the path, or nowhere to go from it. */
export function inputSpan(scenario: Scenario, path: string): InputSpan | undefined {
  const found = valueAt(scenario, segmentsOf(path));
  const bounds = boundsAt(path);
  if (!isUncertain(found) || bounds === undefined) return undefined;
  const { typical: here } = found;
  const own =
    found.low !== undefined && found.high !== undefined
      ? { low: found.low, high: found.high }
      : usualRangeAt(scenario, path, here);
  const wanted =
    own === undefined || own.low === own.high
      ? { from: here * without.least, to: here * without.most }
      : {
          from: Math.min(own.low, here) - beyond * Math.abs(here - own.low),
          to: Math.max(own.high, here) + beyond * Math.abs(own.high - here),
        };
  const whole = bounds.isWhole === true;
  const from = Math.max(bounds.min, whole ? Math.floor(wanted.from) : wanted.from);
  const to = Math.min(bounds.max, whole ? Math.ceil(wanted.to) : wanted.to);
  return to > from ? { from, to, here } : undefined;
}
