import type { SpendComponent } from '../engine/index.ts';
import { apportion, roundTo } from './apportion.ts';
import { costName, isBillsOnly } from './costName.ts';
import type { Formats } from './numbers.ts';
import { capitalised } from './phrases.ts';
import { quoteTerms } from './quoteTerms.ts';
import type { PlanView, ResultView } from './resultView.ts';
import type { TableRow, TableView } from './tableView.ts';

/** What a bill is made of when quotes are laid side by side; together every component once. */
const parts: readonly {
  readonly id: string;
  readonly label: string;
  readonly components: readonly SpendComponent[];
}[] = [
  { id: 'fees', label: 'Fees', components: ['fees'] },
  {
    id: 'outOfScope',
    label: 'Out of scope, beyond allowance',
    components: ['outOfScope', 'overage'],
  },
  { id: 'onboarding', label: 'Onboarding, spread', components: ['onboarding'] },
  {
    id: 'hourly',
    label: 'Work by the hour, trips, parts',
    components: ['labour', 'trips', 'parts', 'blocks'],
  },
  { id: 'staff', label: 'Own IT staff', components: ['salaries', 'recruitment', 'training'] },
  {
    id: 'extras',
    label: 'Extras: tools, projects, hardware etc.',
    components: ['tools', 'oneOffs', 'projects', 'hardware', 'vendorManagement', 'premium', 'exit'],
  },
];

const cent = 0.01;

/**
 * Every visible plan at what it costs per person and month, all included, whatever it is quoted by. The
 * components add up to the bills as printed. Undiscounted.
 */
export function quoteTable(view: ResultView, formats: Formats): TableView {
  const personMonths = view.projection.timeline.headcount.reduce((sum, each) => sum + each, 0);
  const columns = view.plans.map((plan) => perPerson(plan, personMonths));
  const row = (id: string, header: string, pick: (column: PerPerson) => number): TableRow => ({
    id,
    header,
    cells: columns.map((column) => {
      const amount = pick(column);
      return amount === 0 ? '–' : formats.moneyExact(amount);
    }),
  });
  const allIn = row('allIn', allInHeader(view), (plan) => plan.allIn);
  const partRows = parts
    .map(({ id, label }, index) => row(id, label, (column) => column.parts[index] ?? 0))
    .filter(({ cells }) => cells.some((cell) => cell !== '–'));
  return {
    caption: 'The plans like for like: per person per month',
    columns: [
      { id: 'what', label: 'Term or cost' },
      ...view.plans.map(({ id, name }) => ({ id, label: name })),
    ],
    groups: [
      { id: 'terms', label: 'As quoted', rows: quoteTerms(view, formats) },
      {
        id: 'costs',
        label: `Per person per month, over ${view.horizonText}`,
        rows: [
          ...partRows,
          { ...row('bills', 'Support bills, all included', ({ bills }) => bills), tone: 'strong' },
          ...(isBillsOnly(view) ? [] : [{ ...allIn, tone: 'strong' as const }]),
        ],
      },
    ],
  };
}

function allInHeader(view: ResultView): string {
  const name = costName(view);
  return name === 'all in' ? 'All in, with what is lost' : capitalised(name);
}

interface PerPerson {
  readonly parts: readonly number[];
  readonly bills: number;
  readonly allIn: number;
}

function perPerson({ projection: { totals } }: PlanView, personMonths: number): PerPerson {
  const bills = roundTo(totals.supportSpend / personMonths, cent);
  const amounts = parts.map(
    ({ components }) => components.reduce((sum, id) => sum + totals.spend[id], 0) / personMonths,
  );
  return {
    parts: apportion(amounts, bills, cent),
    bills,
    allIn: roundTo(totals.allIn / personMonths, cent),
  };
}
