import type { TornadoBar } from '../../engine/index.ts';
import { costNote } from '../costName.ts';
import type { Formats } from '../numbers.ts';
import { uncapitalised } from '../phrases.ts';
import type { ResultView } from '../resultView.ts';
import type { TableView } from '../tableView.ts';
import { type InputName, inputNameOf, inputText } from './namedInput.ts';
import type { PlanPair } from './pair.ts';
import { differenceText } from './differenceText.ts';

export interface TornadoRowView {
  readonly id: string;
  readonly label: string;
  readonly summary: string;
  readonly ends: readonly [TornadoEndView, TornadoEndView];
}

interface TornadoEndView {
  readonly text: string;
  /** What the first plan costs more than the second, money. */
  readonly at: number;
  /** Palette index of the plan that gains. */
  readonly colour: number;
}

/** What would change the answer, as a picture in figures and words. */
export interface TornadoView {
  readonly title: string;
  readonly aid: string;
  /** The same where nothing can be pressed. */
  readonly paperAid: string;
  readonly label: string;
  readonly rows: readonly TornadoRowView[];
  readonly centre: number;
  readonly turn: { readonly at: number; readonly text: string } | null;
  readonly table: TableView;
  readonly explain: readonly string[];
}

/** How many inputs the picture holds; the table holds all. */
const mostRows = 8;
/** Under half a unit of money a swing prints as nothing. */
const leastSwing = 0.5;

type Named = TornadoBar & { readonly name: InputName };

/** @param bars total of `from` − total of `to`, largest swing first */
export function tornadoView(
  view: ResultView,
  { from, to }: PlanPair,
  bars: readonly TornadoBar[],
  formats: Formats,
): TornadoView {
  const named = bars.flatMap((bar): readonly Named[] => {
    const name = inputNameOf(view.scenario, bar.path);
    return name === undefined ? [] : [{ ...bar, name }];
  });
  const centre = from.allIn - to.allIn;
  const shown = named.filter(({ swing }) => swing >= leastSwing).slice(0, mostRows);
  const places = [centre, ...shown.flatMap(({ atLow, atHigh }) => [atLow, atHigh])];
  const isTurnInside = Math.min(...places) <= 0 && Math.max(...places) >= 0;
  const reading = `How far each input, over its own range, moves the difference between ${from.name} and ${to.name}.`;
  return {
    title: titleOf(view, named, centre, { from, to }),
    aid: `${reading}${costNote(view)}`,
    paperAid: `${reading}${costNote(view)}`,
    label: `Inputs by how far they move the difference between ${from.name} and ${to.name}`,
    rows: shown.map((bar) => rowOf(bar, { from, to }, formats)),
    centre,
    turn: isTurnInside ? { at: 0, text: `${from.name} and ${to.name} cost the same` } : null,
    get table() {
      return tableOf(named, { from, to }, formats);
    },
    explain: [
      `Each bar moves one input from the low to the high end of its range while every other stays at its typical value, and computes the expected costs again. The middle line is the difference as things stand: ${differenceText(centre, { from, to }, formats)}.`,
      'A bar that crosses the dashed line reverses the order of these two plans. Inputs without a range have no bar.',
    ],
  };
}

/** A bar that ends on the other side of zero turns the answer over. */
function turns({ atLow, atHigh }: TornadoBar, centre: number): boolean {
  return centre > 0 ? Math.min(atLow, atHigh) < 0 : Math.max(atLow, atHigh) > 0;
}

function titleOf(
  { plans }: ResultView,
  named: readonly Named[],
  centre: number,
  { from, to }: PlanPair,
): string {
  const dearer = centre > 0 ? from.name : to.name;
  const least = Math.min(...plans.map(({ allIn }) => allIn));
  // Behind the cheapest plan two others may change places without an effect on the answer.
  const isAnswer = Math.min(from.allIn, to.allIn) <= least;
  const order = `the order of ${from.name} and ${to.name}`;
  const [first] = named;
  if (first === undefined) return 'No input has a range within which it could change the answer';
  const deciding = named.filter((bar) => turns(bar, centre));
  const [decides, second] = deciding;
  if (decides === undefined) {
    if (first.swing < leastSwing)
      return `No single input, within its range, moves the difference between ${from.name} and ${to.name}`;
    return `No single input, within its range, makes ${dearer} the cheaper; ${uncapitalised(first.name.label)} moves it most`;
  }
  const verb = isAnswer ? 'decides' : `decides ${order}`;
  if (second === undefined) return `${decides.name.label} ${verb}`;
  if (deciding.length === 2) {
    return `${decides.name.label} or ${uncapitalised(second.name.label)} ${verb}`;
  }
  return `Any of ${deciding.length} inputs could change ${isAnswer ? 'the answer' : order}, ${uncapitalised(decides.name.label)} most`;
}

function rowOf(bar: Named, pair: PlanPair, formats: Formats): TornadoRowView {
  const { name, low, high, atLow, atHigh } = bar;
  const middle = (atLow + atHigh) / 2;
  const end = (value: number, at: number): TornadoEndView => ({
    text: inputText(name, value, formats),
    at,
    colour: (at >= middle ? pair.to : pair.from).colour,
  });
  return {
    id: bar.path,
    label: name.label,
    summary: `${name.label}: at ${inputText(name, low, formats)} ${differenceText(atLow, pair, formats)}; at ${inputText(name, high, formats)} ${differenceText(atHigh, pair, formats)}. Change this input.`,
    ends: [end(low, atLow), end(high, atHigh)],
  };
}

function tableOf(named: readonly Named[], pair: PlanPair, formats: Formats): TableView {
  return {
    caption: `What ${pair.from.name} costs more than ${pair.to.name} at the ends of each range, expected`,
    columns: [
      { id: 'input', label: 'Input' },
      { id: 'low', label: 'Low' },
      { id: 'atLow', label: 'Difference there' },
      { id: 'high', label: 'High' },
      { id: 'atHigh', label: 'Difference there' },
      { id: 'swing', label: 'Swing' },
    ],
    groups: [
      {
        id: 'inputs',
        rows: named.map(({ path, name, low, high, atLow, atHigh, swing }) => ({
          id: path,
          header: name.label,
          cells: [
            inputText(name, low, formats),
            formats.moneyWhole(atLow),
            inputText(name, high, formats),
            formats.moneyWhole(atHigh),
            formats.moneyWhole(swing),
          ],
        })),
      },
    ],
  };
}
