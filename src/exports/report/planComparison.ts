import { type PlanCardView, planCards } from '../../present/planCards.ts';
import { planFactRows } from '../../present/planFactRows.ts';
import { costName } from '../../present/costName.ts';
import type { Formats } from '../../present/numbers.ts';
import { capitalised } from '../../present/phrases.ts';
import type { ResultView } from '../../present/resultView.ts';
import type { Simulated } from '../../present/simulation/simulated.ts';
import type { TableRow, TableView } from '../../present/tableView.ts';
import * as planTexts from '../../present/texts/planTexts.ts';
import * as reportTexts from '../../present/texts/reportTexts.ts';

/** The plans beside each other, and what has to be said of single ones. */
export interface PlanComparison {
  readonly table: TableView;
  /** Palette index of each plan, in the order of the columns. */
  readonly colours: readonly number[];
  readonly notes: readonly { readonly id: string; readonly name: string; readonly text: string }[];
}

/** @param simulated futures of the scenario as it stands; null: none are known */
export function planComparison(
  view: ResultView,
  simulated: Simulated | null,
  formats: Formats,
): PlanComparison {
  const cards = planCards(view, simulated, formats);
  const row = (id: string, header: string, cells: readonly string[]): TableRow => ({
    id,
    header,
    cells: cells.map((cell) => (cell === '…' ? planTexts.unknown : cell)),
  });
  const label = capitalised(costName(view));
  const other = view.plans.map(({ projection: { totals } }) =>
    formats.money(view.isPresentValue ? totals.allIn : totals.presentValueAllIn),
  );
  const rows = [
    { ...row('allIn', label, cards.map(amountOf)), tone: 'strong' as const },
    ...planFactRows(cards).map(({ id, label: header, facts }) =>
      row(
        id,
        header,
        facts.map((fact) => fact?.value ?? planTexts.unknown),
      ),
    ),
    row(
      'otherValue',
      view.isPresentValue ? reportTexts.allInUndiscounted : reportTexts.presentValue,
      other,
    ),
  ];
  return {
    table: {
      caption: reportTexts.plans,
      columns: [
        { id: 'figure', label: reportTexts.figure },
        ...cards.map(({ id, name }) => ({ id, label: name })),
      ],
      groups: [{ id: 'plans', rows }],
    },
    colours: cards.map(({ colour }) => colour),
    notes: cards
      .map(({ id, name, outside, notes }) => ({
        id,
        name,
        text: [...(outside ? [outside] : []), ...notes].join(' '),
      }))
      .filter(({ text }) => text !== ''),
  };
}

/** "$109,530, lowest" */
function amountOf({ amount, badge }: PlanCardView): string {
  return badge === undefined ? amount : `${amount} (${badge})`;
}
