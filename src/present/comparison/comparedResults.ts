import type { ScenarioProjection, SimulationSummary } from '../../engine/index.ts';
import { listOf } from '../phrases.ts';
import { type PlanView, resultView } from '../resultView.ts';
import { futureRange } from '../simulation/futureFacts.ts';
import type { Compared } from './comparedInputs.ts';
import { comparedNames } from './comparedNames.ts';

/** A scenario with what it comes to. */
export interface ComparedResult extends Compared {
  readonly projection: ScenarioProjection;
  /** Null: not simulated yet. */
  readonly summary: SimulationSummary | null;
}

export interface ComparedRow {
  readonly id: string;
  /** The plan's name; several where the scenarios call it differently. */
  readonly plan: string;
  /** One per scenario. */
  readonly cells: readonly string[];
}

export interface ComparedGroup {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly ComparedRow[];
}

export interface ComparedBar {
  readonly id: string;
  readonly label: string;
  /** Index into the palette of plan colours. */
  readonly colour: number;
  readonly amount: number;
  /** Of the longest bar. */
  readonly percent: number;
  readonly text: string;
}

interface Column extends ComparedResult {
  readonly plans: readonly PlanView[];
}

const absent = '–';

/** All results in one table: a group per figure, a row per plan, a column per scenario. Plans are matched by id. */
export function comparedResults(all: readonly ComparedResult[]): readonly ComparedGroup[] {
  const columns = columnsOf(all);
  const group = (id: string, label: string, say: (plan: PlanView, column: Column) => string) => ({
    id,
    label,
    rows: planIds(columns).map((planId) => ({
      id: planId,
      plan: planName(columns, planId),
      cells: columns.map((column) => {
        const plan = column.plans.find((each) => each.id === planId);
        return plan ? say(plan, column) : absent;
      }),
    })),
  });
  return [
    group('allIn', 'All-in cost, expected', ({ allIn }, { formats }) => formats.money(allIn)),
    group('range', 'All in, 8 in 10 futures', (plan, { summary, formats }) => {
      const simulated = summary && { summary, isCurrent: true, hasLuck: true, hasRanges: true };
      return futureRange(plan, simulated, formats).value;
    }),
    group('bills', 'Support bills, expected', ({ supportSpend }, { formats }) =>
      formats.money(supportSpend),
    ),
    group('lost', 'Work lost a year', ({ lostHoursPerYear }, { formats }) =>
      formats.hours(lostHoursPerYear),
    ),
  ];
}

/** The all-in cost of every plan in every scenario; none where they are in several currencies. */
export function comparedBars(all: readonly ComparedResult[]): readonly ComparedBar[] {
  if (currenciesOf(all).length > 1) return [];
  const columns = columnsOf(all);
  const names = comparedNames(all);
  const most = Math.max(0, ...columns.flatMap(({ plans }) => plans.map(({ allIn }) => allIn)));
  return planIds(columns).flatMap((planId) =>
    columns.flatMap(({ plans, formats }, index) => {
      const plan = plans.find(({ id }) => id === planId);
      if (!plan) return [];
      const { name, colour, allIn } = plan;
      const label = `${name}, ${names[index]}`;
      const percent = most > 0 ? Math.max(0, (100 * allIn) / most) : 0;
      return [
        {
          id: `${planId} ${index}`,
          label,
          colour,
          amount: allIn,
          percent,
          text: formats.money(allIn),
        },
      ];
    }),
  );
}

/** What has to be known to read the comparison. */
export function comparisonSentences(
  all: readonly ComparedResult[],
  trials: number,
): readonly string[] {
  const [first] = all;
  if (!first) return [];
  const { locale } = first.formats;
  const count = new Intl.NumberFormat(locale).format(trials);
  const horizons = new Set(all.map(({ scenario }) => scenario.horizonMonths));
  const currencies = currenciesOf(all);
  return [
    `All are simulated with the same random numbers (seed ${first.scenario.seed}, ${count} futures each): differences come from the inputs, not from chance.`,
    ...(horizons.size > 1
      ? [
          `They look ahead ${listOf([...horizons].map(String))} months; each one’s totals cover its own.`,
        ]
      : []),
    ...(currencies.length > 1
      ? [`They are in ${listOf(currencies)}: nothing is converted, so there is no chart.`]
      : []),
  ];
}

function columnsOf(all: readonly ComparedResult[]): readonly Column[] {
  return all.map((each) => ({
    ...each,
    plans: resultView(each.scenario, each.projection, null).plans,
  }));
}

function planIds(columns: readonly Column[]): readonly string[] {
  return [...new Set(columns.flatMap(({ plans }) => plans.map(({ id }) => id)))];
}

function planName(columns: readonly Column[], planId: string): string {
  const names = columns.flatMap(({ plans }) =>
    plans.filter(({ id }) => id === planId).map(({ name }) => name),
  );
  return [...new Set(names)].join(' / ');
}

function currenciesOf(all: readonly ComparedResult[]): readonly string[] {
  return [...new Set(all.map(({ scenario }) => scenario.currency))];
}
