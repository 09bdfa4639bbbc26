import type { Flip, InputFlips } from '../../engine/index.ts';
import { type InputName, inputText } from './namedInput.ts';
import type { Formats } from '../numbers.ts';

/** A stretch of an input's values and the plans that are cheapest at its two ends. */
export interface TrackBand {
  readonly from: number;
  readonly to: number;
  readonly startId: string;
  /** Whether nobody has looked if that plan stays the cheapest up to this end. */
  readonly startIsOpen: boolean;
  readonly endId: string;
  readonly endIsOpen: boolean;
}

/**
 * Which plan is cheapest where along an input, from the values at which the answer turns. Beyond the first
 * and the last of them the search followed the plan that is cheapest as things stand against its best rival:
 * with three plans or more a third may take over from that rival farther out, so that end is open.
 *
 * @param weighed  number of plans among which the cheapest was sought
 * @returns nothing where the answer never turns
 */
export function trackBands(input: InputFlips, weighed: number): readonly TrackBand[] {
  const turns = input.flips.filter(turnsOver);
  if (turns.length === 0) return [];
  const mayChange = (from: number, to: number) =>
    weighed > 2 && (input.typical < from || input.typical > to);
  return [...turns, undefined].map((next, index) => {
    const before = turns[index - 1];
    const from = before?.value ?? input.from;
    const to = next?.value ?? input.to;
    const startId = before?.cheapestAbove ?? next?.cheapestBelow ?? '';
    const isOpen = mayChange(from, to);
    return {
      from,
      to,
      startId,
      startIsOpen: before === undefined && isOpen,
      endId: next?.cheapestBelow ?? startId,
      endIsOpen: next === undefined && isOpen,
    };
  });
}

/**
 * "Hybrid is cheapest below 0.3 / month, Managed from there to 0.8 / month, Break-fix above 0.8 / month."
 * At an open end it speaks of the values next to the turn alone.
 */
export function bandSentence(
  bands: readonly TrackBand[],
  name: InputName,
  nameOf: (planId: string) => string,
  formats: Formats,
): string {
  const value = (figure: number) => inputText(name, figure, formats);
  const clauses = bands.map(({ from, to, startId, startIsOpen, endId, endIsOpen }, index) => {
    if (index === 0) {
      return startIsOpen
        ? `${nameOf(endId)} is cheapest just below ${value(to)}`
        : `${nameOf(endId)} is cheapest below ${value(to)}`;
    }
    if (index === bands.length - 1) {
      return endIsOpen
        ? `${nameOf(startId)} just above ${value(from)}`
        : `${nameOf(startId)} above ${value(from)}`;
    }
    return startId === endId
      ? `${nameOf(startId)} from there to ${value(to)}`
      : `${nameOf(startId)} from there on, ${nameOf(endId)} up to ${value(to)}`;
  });
  return bands.length === 0 ? '' : `${clauses.join(', ')}.`;
}

function turnsOver({ cheapestBelow, cheapestAbove }: Flip): boolean {
  return cheapestBelow !== cheapestAbove;
}
