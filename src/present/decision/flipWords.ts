import type { Flip, InputFlips } from '../../engine/index.ts';
import type { Formats } from '../numbers.ts';
import { uncapitalised } from '../phrases.ts';
import type { PlanView, ResultView } from '../resultView.ts';
import { listed, named, plain, type Segment, strong } from '../segments.ts';
import { type InputName, inputNameOf, inputText, spanText } from './namedInput.ts';
import { sideNames } from '../termWords.ts';

/** A value of an input at which another plan becomes the cheapest of those shown. */
export interface FlipView {
  /** Among those of its input. */
  readonly id: string;
  readonly path: string;
  readonly name: InputName;
  readonly value: number;
  /** On which side of the value the other plan is cheapest. */
  readonly side: 'below' | 'above';
  /** Whether the answer turns between this whole figure and its neighbour: the other plan is cheapest at it. */
  readonly isWhole: boolean;
  /** The last value at which it still is, where the answer turns once more farther off. */
  readonly until: number | null;
  readonly winner: PlanView;
  /** 0 at the typical value, 1 at the end of the stated range, more beyond it. */
  readonly distance: number;
}

/** Nearest first: the flip on either side of each input as it stands. */
export function nearestFlips(view: ResultView, answer: readonly InputFlips[]): readonly FlipView[] {
  return answer
    .flatMap((input) => {
      const name = inputNameOf(view.scenario, input.path);
      if (name === undefined) return [];
      return [flipBeside(view, input, name, 'below'), flipBeside(view, input, name, 'above')];
    })
    .filter((flip): flip is FlipView => flip !== undefined)
    .toSorted((a, b) => a.distance - b.distance);
}

function flipBeside(
  view: ResultView,
  input: InputFlips,
  name: InputName,
  side: 'below' | 'above',
): FlipView | undefined {
  const flips = input.flips.filter((flip) => changesCheapest(flip) && isOn(side, flip, input));
  const [flip, farther] = side === 'below' ? flips.toReversed() : flips;
  if (flip === undefined) return undefined;
  const winnerId = side === 'below' ? flip.cheapestBelow : flip.cheapestAbove;
  const winner = view.plans.find(({ id }) => id === winnerId);
  if (winner === undefined) return undefined;
  const value = beside(flip, side);
  return {
    id: flipId(flip),
    path: input.path,
    name,
    value,
    side,
    isWhole: isBetweenWhole(flip),
    until: farther === undefined ? null : beside(farther, side === 'below' ? 'above' : 'below'),
    winner,
    distance: distanceOf(input, value),
  };
}

/** The value on one side of a change: the same on both where the plans are level there. */
function beside({ kind, value, below, above }: Flip, side: 'below' | 'above'): number {
  if (kind === 'level') return value;
  return side === 'below' ? below : above;
}

export function flipId({ value }: Flip): string {
  return String(value);
}

function changesCheapest({ cheapestBelow, cheapestAbove }: Flip): boolean {
  return cheapestBelow !== cheapestAbove;
}

function isBetweenWhole({ kind, below, above }: Flip): boolean {
  return kind === 'jump' && Number.isInteger(below) && above === below + 1;
}

function isOn(side: 'below' | 'above', flip: Flip, { typical }: InputFlips): boolean {
  return side === 'below' ? flip.above <= typical : flip.below >= typical;
}

/** Behind every other distance, and finite so that distances can be subtracted. */
const unreachable = Number.MAX_VALUE;

/** By the stated range where there is one, else by how many times the figure changes: three times is as far as four ranges. */
function distanceOf({ typical, low, high }: InputFlips, value: number): number {
  const reach = value < typical ? typical - (low ?? typical) : (high ?? typical) - typical;
  if (reach > 0) return Math.abs(value - typical) / reach;
  const most = Math.max(Math.abs(value), Math.abs(typical));
  const least = Math.min(Math.abs(value), Math.abs(typical));
  if (most === 0) return 0;
  // Nothing is a multiple of 0, nor of a figure of the other sign.
  return least === 0 || value * typical < 0 ? unreachable : 2 * (most / least - 1);
}

/** Most values that the sentence under the headline names. */
const mostValues = 3;

/**
 * "Hybrid takes over with tickets per person below 0.24 / month and with fee per person above $168 /
 * month; Break-fix with people who use IT at 2–5". Empty where nothing flips within reach.
 */
export function flipSegments(flips: readonly FlipView[], formats: Formats): readonly Segment[] {
  const chosen = onePerInput(flips.filter(({ distance }) => distance <= farthest)).slice(
    0,
    mostValues,
  );
  const winners = [...new Set(chosen.map(({ winner }) => winner))];
  if (winners.length === 0) return [];
  const clauses = winners.map((winner, index) => [
    ...(index === 0 ? [] : [plain('; ')]),
    named(winner),
    plain(index === 0 ? ' takes over ' : ' '),
    ...listed(
      chosen.filter((flip) => flip.winner === winner).map((flip) => clauseOf(flip, formats)),
    ),
  ]);
  return [...clauses.flat(), plain('.')];
}

/** Beyond this many times the stated range a value is no news for a sentence; the list still holds it. */
const farthest = 4;

function onePerInput(flips: readonly FlipView[]): readonly FlipView[] {
  const seen = new Set<string>();
  return flips.filter(({ path }) => {
    if (seen.has(path)) return false;
    seen.add(path);
    return true;
  });
}

function clauseOf(flip: FlipView, formats: Formats): readonly Segment[] {
  const { name, path } = flip;
  const label = uncapitalised(name.label);
  const range = rangeText(flip, formats);
  return [plain(`with ${label} `), { ...strong(range), path, about: label }];
}

/** "above $168 / month"; of whole figures "at 5 or fewer", "from 15 on"; up to another turn "at 15–1,189". */
function rangeText({ name, side, value, isWhole, until }: FlipView, formats: Formats): string {
  if (until !== null) {
    return `at ${spanText(name, Math.min(value, until), Math.max(value, until), formats)}`;
  }
  const text = inputText(name, value, formats);
  if (isWhole) return side === 'below' ? `at ${text} or fewer` : `from ${text} on`;
  return `${sideNames[side]} ${text}`;
}
