import type { Flip, InputFlips } from '../../engine/index.ts';
import type { Formats } from '../numbers.ts';
import { uncapitalised } from '../phrases.ts';
import type { PlanView, ResultView } from '../resultView.ts';
import { listed, named, plain, type Segment, strong } from '../segments.ts';
import { type InputName, inputNameOf, inputText } from './namedInput.ts';
import { sideNames } from '../words.ts';

/** A value of an input at which another plan becomes the cheapest of those shown. */
export interface FlipView {
  readonly path: string;
  readonly name: InputName;
  readonly value: number;
  /** On which side of the value the other plan is cheapest. */
  readonly side: 'below' | 'above';
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
  const flip = side === 'below' ? flips.at(-1) : flips[0];
  if (flip === undefined) return undefined;
  const winnerId = side === 'below' ? flip.cheapestBelow : flip.cheapestAbove;
  const winner = view.plans.find(({ id }) => id === winnerId);
  if (winner === undefined) return undefined;
  const value = flip.kind === 'level' ? flip.value : side === 'below' ? flip.below : flip.above;
  return { path: input.path, name, value, side, winner, distance: distanceOf(input, value) };
}

function changesCheapest({ cheapestBelow, cheapestAbove }: Flip): boolean {
  return cheapestBelow !== cheapestAbove;
}

function isOn(side: 'below' | 'above', flip: Flip, { typical }: InputFlips): boolean {
  return side === 'below' ? flip.above <= typical : flip.below >= typical;
}

/** By the stated range where there is one, else by how many times the figure changes. */
function distanceOf({ typical, low, high }: InputFlips, value: number): number {
  const reach = value < typical ? typical - (low ?? typical) : (high ?? typical) - typical;
  if (reach > 0) return Math.abs(value - typical) / reach;
  const most = Math.max(Math.abs(value), Math.abs(typical));
  const least = Math.min(Math.abs(value), Math.abs(typical));
  return most === 0 ? 0 : (4 * (most - least)) / most;
}

/** Most values that the sentence under the headline names. */
const mostValues = 3;

/**
 * "Hybrid takes over below 0.24 / month tickets per person and above $168 / month fee per person;
 * break-fix below …". Empty where nothing flips within reach.
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
  const { name, value, side, path } = flip;
  const label = uncapitalised(name.label);
  const range = `${sideNames[side]} ${inputText(name, value, formats)}`;
  return [plain(`with ${label} `), { ...strong(range), path, about: label }];
}
