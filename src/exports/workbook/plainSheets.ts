import { createFormats } from '../../present/numbers.ts';
import { sourceGroups } from '../../present/method/sourceGroups.ts';
import { limits } from '../../present/method/limits.ts';
import type { CellStyle, Sheet, WorkbookCell } from './sheet.ts';
import type { WorkbookInput } from './workbookInput.ts';

type Row = (WorkbookCell | null)[];

/** Every default figure with its source, by strength of evidence. */
export function sourcesSheet({ scenario, locale }: WorkbookInput): Sheet {
  const groups = sourceGroups(createFormats(locale, scenario.currency));
  const rows = groups.flatMap((group): Row[] => [
    [],
    [text(group.title, 'heading')],
    [text(group.intro, 'note')],
    ...group.sources.map(({ quantity, value, year, publisher, title, url, grade, note }) =>
      [quantity, value, year, publisher, title, url ?? '', grade, note].map((words) => text(words)),
    ),
  ]);
  const heads = [
    'Figure',
    'Value and range',
    'Year',
    'Publisher',
    'Title',
    'Address',
    'Evidence',
    'Note',
  ];
  return {
    name: 'Sources',
    rows: [
      [text('Sources of the default figures', 'title')],
      [text('Figures that were changed are marked on "Inputs".', 'note')],
      [],
      heads.map((head) => text(head, 'heading')),
      ...rows,
    ],
    widths: [52, 34, 12, 28, 44, 44, 24, 60],
    stickyRows: 4,
  };
}

/** Percentiles of the simulated futures: values, since a spreadsheet does not draw the futures again. */
export function simulationSheet({ scenario, simulation, model }: WorkbookInput): Sheet {
  const rows = simulation === null ? [] : simulation.plans.flatMap((plan) => planRows(plan));
  const heads = [
    '',
    ...(simulation?.percentages ?? []).map((percent) => `P${percent}`),
    'Mean',
    'Mean of the worst 5 %',
  ];
  const said =
    simulation === null
      ? 'No simulation had been run when this workbook was written.'
      : `Stated values of ${simulation.trials} simulated futures (seed ${scenario.seed}). They do not follow changed inputs; simulate again in Fix or Fee.`;

  function planRows(plan: NonNullable<WorkbookInput['simulation']>['plans'][number]): Row[] {
    const name = model.plans.find(({ id }) => id === plan.planId)?.name ?? plan.planId;
    return [
      [],
      [text(name, 'heading')],
      spreadRow('Support bills', plan.totals.supportSpend, plan.cvar95.supportSpend),
      spreadRow('All-in cost', plan.totals.allIn, plan.cvar95.allIn),
      [
        text('Chance of being cheapest, support bills'),
        stated(plan.probabilityCheapest.supportSpend, 'percent'),
      ],
      [text('Chance of being cheapest, all in'), stated(plan.probabilityCheapest.allIn, 'percent')],
    ];
  }
  return {
    name: 'Simulation',
    rows: [
      [text('Simulated futures', 'title')],
      [text(said, 'note')],
      [],
      heads.map((head) => text(head, 'heading')),
      ...rows,
    ],
    widths: [44, ...heads.slice(1).map(() => 16)],
    stickyRows: 4,
  };
}

function spreadRow(
  label: string,
  spread: { readonly mean: number; readonly percentiles: Float64Array },
  worst: number,
): Row {
  const figures = [...spread.percentiles, spread.mean, worst];
  return [text(label), ...figures.map((value) => stated(value, 'money'))];
}

/** What this file is, and what it does not tell. */
export function aboutSheet({ scenario, model }: WorkbookInput): Sheet {
  const facts: readonly (readonly [string, string | number])[] = [
    ['Scenario', scenario.name],
    ['Note', scenario.note],
    ['Currency (a label, never a conversion)', scenario.currency],
    ['First month', scenario.startMonth],
    ['Months', model.horizonMonths],
    ['Format of the scenario', `${scenario.format} ${scenario.version}`],
    ['Workbook layout', 1],
    ['Made with', 'Fix or Fee'],
  ];
  return {
    name: 'About',
    rows: [
      [text('About this workbook', 'title')],
      [],
      ...facts.map(
        ([label, value]): Row => [
          text(label),
          typeof value === 'number' ? { kind: 'number', value, format: 'exact' } : text(value),
        ],
      ),
      [],
      [text('How to read it', 'heading')],
      ...howTo.map((words) => [text(words)]),
      [],
      [text('What this does not tell you', 'heading')],
      ...limits.map((words) => [text(words)]),
    ],
    widths: [44, 40],
  };
}

const howTo = [
  'Shaded cells on "Inputs" can be changed; "Timeline", "Lost hours", "Billed hours", "Per incident", the plans and "Summary" follow.',
  'Cells in italics on a grey background are stated values: they do not follow. Inputs that lead to one are locked.',
  'Shares are fractions, shown as percentages. Months count from 1, a year index from 0.',
  'Formulas use names for inputs; each name is listed beside its cell.',
];

function text(words: string, style: CellStyle = 'plain'): WorkbookCell {
  return { kind: 'text', text: words, style };
}

function stated(value: number, format: 'money' | 'percent'): WorkbookCell {
  return { kind: 'number', value, format, style: 'stated' };
}
