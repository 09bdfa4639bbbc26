import type { ClassAsks } from './asks.ts';
import type { BlockInputs } from './blockInputs.ts';
import { type Cells, createCells } from './cells.ts';
import type { ClassLanes } from './classLanes.ts';
import { type ClassProgram, classProgram } from './classProgram.ts';
import { isSame, type Lane } from './lanes.ts';
import { createMemo, type Memo } from './memo.ts';
import { narrowed, type Selection } from './selection.ts';

/** One class over a block, month after month: its incidents, and what an hour of each kind costs. */
export interface ClassMonth {
  readonly program: ClassProgram;
  readonly inputs: BlockInputs;
  readonly k: number;
  readonly asks: ClassAsks;
  readonly cells: Cells;
  readonly memo: Memo;
  readonly figures: ClassLanes;
  /** The largest rate of any plan: the incidents that are drawn. */
  readonly limits: Lane;
  readonly people: Lane;
  /** Money per hour lost by each person affected, and per hour of outage. */
  readonly perLostHour: Lane;
  readonly perOutageHour: Lane;
  /** Month at hand, from 0. */
  m: number;
}

export function createClassMonth(inputs: BlockInputs, k: number, width: number): ClassMonth {
  const of = inputs.input.incidentClasses[k] as ClassProgram['of'];
  const program = classProgram(of);
  const cells = createCells(width);
  const figures = inputs.classes[k] as ClassLanes;
  const lane = () => new Float64Array(width);
  return {
    program,
    inputs,
    k,
    asks: inputs.classAsks[k] as ClassAsks,
    cells,
    memo: createMemo(program, cells, figures, width),
    figures,
    limits: lane(),
    people: lane(),
    perLostHour: lane(),
    perOutageHour: lane(),
    m: 0,
  };
}

/** The largest rate of any spell in the month. */
export function fillLimits({ inputs, k, m, limits }: ClassMonth, count: number): void {
  limits.fill(0, 0, count);
  for (const byClass of inputs.rates) {
    const lane = byClass[k]?.[m] as Lane;
    for (let i = 0; i < count; i += 1) {
      if ((lane[i] as number) > (limits[i] as number)) limits[i] = lane[i] as number;
    }
  }
}

/** Fills what one incident hour costs in the month, where there are incidents. */
export function fillPrices(month: ClassMonth): void {
  const { inputs, figures, people, perLostHour, perOutageHour, m } = month;
  const users = inputs.timeline.users[m] as Lane;
  const hourlyCost = inputs.timeline.hourlyLabourCost[m] as Lane;
  const revenue = inputs.timeline.revenuePerHour[m] as Lane;
  const { struck, struckCount } = month.cells;
  for (let n = 0; n < struckCount; n += 1) {
    const i = struck[n] as number;
    const figure = figures.people[i] as number;
    const all = users[i] as number;
    const affected = Math.min(all, month.program.isShareOfPeople ? figure * all : figure);
    people[i] = affected;
    perLostHour[i] =
      affected * (hourlyCost[i] as number) * (figures.productivityShare[i] as number);
    perOutageHour[i] = (revenue[i] as number) * (figures.contributionShare[i] as number);
  }
}

/** The incidents that the part in a slot looks after: all that its plan meets, or one side of them. */
export function metBySlot({ inputs, k, m, memo, limits }: ClassMonth, slot: number): Selection {
  const { spell, side } = inputs.slots[slot] as BlockInputs['slots'][number];
  const rates = inputs.canonical(inputs.rates[spell]?.[k]?.[m] as Lane);
  const reach = memo.reach(rates, isSame(rates, limits, inputs.isRanged ? limits.length : 1));
  const all: Selection = { reach, care: 0, want: 0, list: null };
  if (side === 'whole') return all;
  const shares = inputs.canonical(inputs.criticalShares[spell]?.[k]?.[m] as Lane);
  return narrowed(all, memo.flag('part', shares), side === 'critical');
}
