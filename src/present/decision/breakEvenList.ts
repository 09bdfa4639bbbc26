import type { Flip, InputFlips } from '../../engine/index.ts';
import { costNote } from '../costName.ts';
import type { Formats } from '../numbers.ts';
import type { ResultView } from '../resultView.ts';
import { exactInputText, fieldText, type InputName, inputNameOf, inputText } from './namedInput.ts';
import { flipId, type FlipView, nearestFlips } from './flipWords.ts';

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
  /** The same where nothing can be pressed. */
  readonly paperAid: string;
  /** Inputs that can turn the answer over, nearest first, then those that never do. */
  readonly items: readonly BreakEvenItem[];
  readonly explain: readonly string[];
}

const reading = 'One input at a time, all others as they stand.';

/** The values of single inputs at which another plan becomes the cheapest of those shown. */
export function breakEvenList(
  view: ResultView,
  answer: readonly InputFlips[],
  formats: Formats,
): BreakEvenList {
  const nearest = nearestFlips(view, answer);
  const order = [...new Set(nearest.map(({ path }) => path))];
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
  return {
    title: titleOf(items, nearest[0]),
    aid: `${reading} Try a value to see the answer change there.${costNote(view)}`,
    paperAid: `${reading}${costNote(view)}`,
    items,
    explain: [
      'For each input the expected costs are computed again at values across all that the model accepts, and each value at which the cheapest plan changes is closed in on from both sides. There the two plans are level, unless the input comes in whole numbers or a cost jumps: then the change lies between two neighbouring values.',
      'The inputs tried are the number of people, the busiest kind of incident, each plan’s main price and what rests on prevention; on request, every other input that has a range.',
    ],
  };
}

function titleOf(items: readonly BreakEvenItem[], nearest: FlipView | undefined): string {
  const [first] = items;
  const turning = items.find(({ values }) => values.length > 0);
  if (first === undefined) return 'There is no input that could change the answer';
  if (turning === undefined) return 'No single input changes the cheapest plan at any value';
  const item = items.find(({ path }) => path === nearest?.path) ?? turning;
  const value = item.values.find(({ id }) => id === nearest?.id) ?? item.values[0];
  return `The nearest turn: ${item.label} at ${value?.text ?? ''}`;
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
    now: fieldText(name, input.typical, formats),
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
  const [from, to] = [inputText(name, flip.below, formats), inputText(name, flip.above, formats)];
  return {
    id: flipId(flip),
    text: flip.kind === 'level' || from === to ? to : `${from} to ${to}`,
    exactText: exactInputText(name, flip.value, formats),
    value: flip.value,
    winners: `${planName(flip.cheapestBelow)} below, ${planName(flip.cheapestAbove)} above`,
  };
}
