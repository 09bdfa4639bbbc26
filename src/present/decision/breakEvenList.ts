import type { Flip, InputFlips } from '../../engine/index.ts';
import type { Formats } from '../numbers.ts';
import type { ResultView } from '../resultView.ts';
import { exactInputText, type InputName, inputNameOf, inputText } from './namedInput.ts';
import { nearestFlips } from './flipWords.ts';

/** A value at which the cheapest plan changes. */
export interface BreakEvenValue {
  readonly id: string;
  /** "$168 / month" */
  readonly text: string;
  /** To twelve figures. */
  readonly exactText: string;
  /** As the input takes it. */
  readonly value: number;
  /** "Hybrid below, Managed above" */
  readonly winners: string;
}

export interface BreakEvenItem {
  readonly path: string;
  readonly label: string;
  readonly now: string;
  readonly values: readonly BreakEvenValue[];
  /** Where there are none: "Never from $0 to $1,000." */
  readonly never: string | null;
}

export interface BreakEvenList {
  readonly title: string;
  readonly aid: string;
  /** Inputs that can turn the answer over, nearest first, then those that never do. */
  readonly items: readonly BreakEvenItem[];
  readonly explain: readonly string[];
}

/** The values of single inputs at which another plan becomes the cheapest of those shown. */
export function breakEvenList(
  view: ResultView,
  answer: readonly InputFlips[],
  formats: Formats,
): BreakEvenList {
  const order = [...new Set(nearestFlips(view, answer).map(({ path }) => path))];
  const place = ({ path }: InputFlips) => {
    const found = order.indexOf(path);
    return found < 0 ? order.length : found;
  };
  const items = answer
    .toSorted((a, b) => place(a) - place(b))
    .flatMap((input) => {
      const name = inputNameOf(view.scenario, input.path);
      return name === undefined ? [] : [itemOf(view, input, name, formats)];
    });
  const turning = items.filter(({ values }) => values.length > 0).length;
  return {
    title: titleOf(items, turning),
    aid: 'One input at a time, all others as they stand. Try a value to see both plans level.',
    items,
    explain: [
      'For each input the expected costs are computed again at values across everything that the model accepts, and every value at which the cheapest plan changes is found by bisection. Where people are whole, the change lies between two neighbours.',
      'An input that is not listed has no range stated and is no plan’s main price.',
    ],
  };
}

function titleOf(items: readonly BreakEvenItem[], turning: number): string {
  const [first] = items;
  if (first === undefined) return 'There is no input to turn the answer over';
  if (turning === 0) return 'No single input changes the cheapest plan at any value';
  const nearest = first.values[0]?.text ?? '';
  return `The nearest turn: ${first.label} at ${nearest}`;
}

function itemOf(
  view: ResultView,
  input: InputFlips,
  name: InputName,
  formats: Formats,
): BreakEvenItem {
  const turning = input.flips.filter((flip) => flip.cheapestBelow !== flip.cheapestAbove);
  const [from, to] = [inputText(name, input.from, formats), inputText(name, input.to, formats)];
  return {
    path: input.path,
    label: name.label,
    now: inputText(name, input.typical, formats),
    values: turning.map((flip) => valueOf(view, flip, name, formats)),
    never: turning.length === 0 ? `Never from ${from} to ${to}` : null,
  };
}

function valueOf(
  { plans }: ResultView,
  flip: Flip,
  name: InputName,
  formats: Formats,
): BreakEvenValue {
  const planName = (planId: string) => plans.find(({ id }) => id === planId)?.name ?? planId;
  const isLevel = flip.kind === 'level';
  return {
    id: String(flip.value),
    text: isLevel
      ? inputText(name, flip.value, formats)
      : `${inputText(name, flip.below, formats)} to ${inputText(name, flip.above, formats)}`,
    exactText: exactInputText(name, flip.value, formats),
    value: flip.value,
    winners: `${planName(flip.cheapestBelow)} below, ${planName(flip.cheapestAbove)} above`,
  };
}
