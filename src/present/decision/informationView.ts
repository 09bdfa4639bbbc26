import type { InformationValue, Plan } from '../../engine/index.ts';
import { costNote } from '../costName.ts';
import type { Formats } from '../numbers.ts';
import type { ResultView } from '../resultView.ts';
import type { TableView } from '../tableView.ts';
import { listOf, uncapitalised } from '../phrases.ts';
import { documentPath, inputName } from './inputName.ts';

/** One input in the list of what to find out. */
export interface InformationRow {
  /** Path into the document, for the field that it opens. */
  readonly path: string;
  readonly label: string;
  /** "up to $4,100" */
  readonly text: string;
  /** Length of its bar, a share of the largest. */
  readonly share: number;
}

export interface InformationView {
  readonly title: string;
  readonly aid: string;
  readonly summary: string;
  /** What is worth finding out, most valuable first; empty where nothing is. */
  readonly rows: readonly InformationRow[];
  /** What stands in place of the rows where inputs were tried and none is worth it. */
  readonly nothing: string | null;
  readonly table: TableView;
  readonly explain: readonly string[];
}

/** What the list is about: the answer, and the plans of the question by whose indexes it names inputs. */
export interface InformationFound {
  readonly information: InformationValue;
  readonly plans: readonly Pick<Plan, 'id'>[];
  readonly draws: number;
}

const mostRows = 8;
/** Under half a unit of money a value prints as nothing. */
const leastValue = 0.5;

/** Why nothing is worth finding out, where nothing is. */
export const sameChoice =
  'Whatever any one input turns out to be, the same plan stays the best choice on average.';
const nothing = `${sameChoice} The table lists the inputs that were tried.`;

/** What it is worth to find out which input before choosing a plan. */
export function informationView(
  view: ResultView,
  { information, plans, draws }: InformationFound,
  formats: Formats,
): InformationView {
  const { scenario } = view;
  const shareOf = new Map(information.shares.map(({ paths, share }) => [paths[0], share]));
  const all = information.inputs.map(({ paths, value, standardError }) => {
    const own = paths.map((path) => documentPath(path, plans, scenario));
    const share = shareOf.get(paths[0]) ?? 0;
    return { path: own[0] ?? '', label: inputName(own, scenario), value, standardError, share };
  });
  const pair = information.pair?.map((id) => view.plans.find((plan) => plan.id === id)?.name ?? id);
  const worth = all.filter(({ value }) => value >= leastValue);
  const most = worth[0]?.value ?? 1;
  const title = titleOf(view, { information, draws }, worth, formats);
  const rows = worth.slice(0, mostRows).map(({ path, label, value }) => ({
    path,
    label,
    text: `up to ${money(value, formats)}`,
    share: value / most,
  }));
  const listed = rows.map(({ label, text }) => `${label}: ${text}.`);
  return {
    title,
    aid: `What the choice would gain, at most, from knowing an input exactly. Luck cannot be known and does not count.${costNote(view)}`,
    summary: [`${title}.`, ...listed].join(' '),
    rows,
    nothing: rows.length === 0 && all.length > 0 ? nothing : null,
    table: tableOf(information, all, pair, formats),
    explain: explained(draws, pair, formats),
  };
}

interface Worth {
  readonly label: string;
  readonly value: number;
}

interface Known extends Worth {
  readonly path: string;
  readonly standardError: number;
  readonly share: number;
}

/** @param pair names of the two plans whose difference has shares */
function tableOf(
  information: InformationValue,
  all: readonly Known[],
  pair: readonly string[] | undefined,
  formats: Formats,
): TableView {
  return {
    caption: 'Value of knowing an input before choosing',
    columns: [
      { id: 'input', label: 'Input' },
      { id: 'value', label: 'Worth at most' },
      { id: 'error', label: '± standard error' },
      { id: 'share', label: pair ? `Share in ${pair.join(' − ')}` : 'Share' },
    ],
    groups: [
      {
        id: 'total',
        rows: [
          {
            id: 'total',
            header: 'All inputs together',
            cells: [...cellsOf(information.total, formats), ''],
            tone: 'strong',
          },
        ],
      },
      {
        id: 'inputs',
        label: 'One input alone',
        rows: all.map(({ path, label, share, ...found }) => ({
          id: path,
          header: label,
          cells: [...cellsOf(found, formats), formats.percent(share)],
        })),
      },
    ],
  };
}

function titleOf(
  { plans }: ResultView,
  { information, draws }: Pick<InformationFound, 'information' | 'draws'>,
  worth: readonly Worth[],
  formats: Formats,
): string {
  const { bestPlanId, total, inputs } = information;
  const best = plans.find(({ id }) => id === bestPlanId)?.name ?? 'the cheapest plan';
  const [first] = worth;
  if (plans.length === 0) return 'No plan is shown';
  if (plans.length === 1) return `With ${best} alone there is nothing to choose`;
  if (inputs.length === 0) return 'No input has a range: there is nothing to find out';
  if (total.value < leastValue) {
    const tried = formats.count(draws);
    return total.value === 0
      ? `Nothing to find out first: ${best} stays cheapest in all ${tried} draws`
      : `Nothing to find out first: over ${tried} draws no plan saves anything worth naming over ${best}`;
  }
  if (first === undefined) {
    return `No single input would change the choice; knowing all of them is worth up to ${money(total.value, formats)}`;
  }
  return `Knowing “${uncapitalised(first.label)}” is worth up to ${money(first.value, formats)}; ask that first`;
}

/** Two figures: the value is an estimate. */
function money(value: number, formats: Formats): string {
  const digits = Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  const unit = 10 ** digits;
  return formats.money(Math.round(value / unit) * unit);
}

function cellsOf(
  { value, standardError }: { readonly value: number; readonly standardError: number },
  formats: Formats,
): readonly string[] {
  return [formats.moneyWhole(value), formats.moneyWhole(standardError)];
}

function explained(
  draws: number,
  pair: readonly string[] | undefined,
  { count }: Formats,
): readonly string[] {
  return [
    'All inputs with a range are drawn from it at once, and every plan’s expected cost is computed at these inputs. Someone who knew them could take the cheapest plan each time; someone who does not takes the plan that is cheapest on average. The difference is what knowing all of them is worth.',
    'For one input alone, the plan is chosen anew at each of its values while all others stay unknown. The values of single inputs do not add up: two may matter only together.',
    `The share says how much of the difference between ${pair === undefined ? 'two plans' : listOf(pair)} goes up and down with an input: its squared rank correlation as a part of the sum over all inputs. A large share may be worth nothing where the cheaper plan stays the same.`,
    `Estimated from ${count(draws)} draws. An effect within three standard errors of zero counts as nothing.`,
  ];
}
