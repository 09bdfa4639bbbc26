import { baselineRate, wholeEstate } from '../incidents/rates.ts';
import type { IncidentClass } from '../input/incidentClass.ts';
import type { ModelInput } from '../input/model.ts';
import { countsOf } from '../timeline/counts.ts';
import type { ClassAsks } from './asks.ts';
import type { BlockInputs } from './blockInputs.ts';
import { type Cells, createCells } from './cells.ts';
import type { ClassLanes } from './classLanes.ts';
import { type ClassProgram, classProgram } from './classProgram.ts';
import { criticalShares } from './hands.ts';
import { type Lane, spreadFirst } from './lanes.ts';
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
  /** Where the largest rate of any plan is put. */
  readonly limits: Lane;
  /** Trials that are run at a time, so that their incidents stay in the cache. */
  readonly trialsAtATime: number;
  readonly people: Lane;
  /** Money per hour lost by each person affected, and per hour of outage. */
  readonly perLostHour: Lane;
  readonly perOutageHour: Lane;
  /** Month at hand, from 0. */
  m: number;
}

/** Incidents that should be drawn at a time; more where they are added up without being laid down. */
const incidentsAtATime = 4_096;
const plainIncidentsAtATime = 16_384;

function trialsAtATime(
  { organisation, estate, startCalendarMonth }: ModelInput,
  of: IncidentClass,
  isPlain: boolean,
) {
  const { unmanagedMultiplier } = estate;
  const counts = countsOf(organisation, 1);
  const { rate } = baselineRate(
    of,
    counts,
    1,
    unmanagedMultiplier,
    startCalendarMonth,
    wholeEstate,
  );
  const incidents = isPlain ? plainIncidentsAtATime : incidentsAtATime;
  return Math.max(1, Math.floor(incidents / Math.max(1, rate)));
}

export function createClassMonth(inputs: BlockInputs, k: number, width: number): ClassMonth {
  const of = inputs.input.incidentClasses[k] as ClassProgram['of'];
  const program = classProgram(of);
  const { wait, onContactShare } = program.draws;
  const isPlain = inputs.areAlike && wait === null && onContactShare === 0;
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
    trialsAtATime: trialsAtATime(inputs.input, of, isPlain),
    people: lane(),
    perLostHour: lane(),
    perOutageHour: lane(),
    m: 0,
  };
}

/** The largest rate of any spell in the month, in trials `from` … `to` − 1. */
export function limitsOf({ inputs, k, limits }: ClassMonth, from: number, to: number): Lane {
  const rates = new Set(inputs.rates.map((byClass) => inputs.canonical(byClass[k] as Lane)));
  const [first, ...others] = rates;
  if (others.length === 0) return first as Lane;
  limits.set((first as Lane).subarray(from, to), from);
  for (const lane of others) {
    for (let i = from; i < to; i += 1) {
      if ((lane[i] as number) > (limits[i] as number)) limits[i] = lane[i] as number;
    }
  }
  return limits;
}

/** Fills what one incident hour costs in the month, where there are incidents. */
export function fillPrices(month: ClassMonth): void {
  const { inputs, figures, people, perLostHour, perOutageHour, m } = month;
  const users = inputs.timeline.users[m] as Lane;
  const hourlyCost = inputs.timeline.hourlyLabourCost[m] as Lane;
  const revenue = inputs.timeline.revenuePerHour[m] as Lane;
  const { struck, struckCount } = inputs.areAlike ? firstTrial : month.cells;
  const { isShareOfPeople } = month.program;
  const { people: figuresOfPeople, productivityShare, contributionShare } = figures;
  for (let n = 0; n < struckCount; n += 1) {
    const i = struck[n] as number;
    const figure = figuresOfPeople[i] as number;
    const all = users[i] as number;
    const affected = Math.min(all, isShareOfPeople ? figure * all : figure);
    people[i] = affected;
    perLostHour[i] = affected * (hourlyCost[i] as number) * (productivityShare[i] as number);
  }
  if (month.asks.outage) {
    for (let n = 0; n < struckCount; n += 1) {
      const i = struck[n] as number;
      perOutageHour[i] = (revenue[i] as number) * (contributionShare[i] as number);
    }
  }
  if (inputs.areAlike) spreadFirst([people, perLostHour, perOutageHour]);
}

/** Where trials are alike the first of them stands for all. */
const firstTrial = { struck: Int32Array.of(0), struckCount: 1 };

/** The incidents that the part in a slot looks after: all that its plan meets, or one side of them. */
export function metBySlot(month: ClassMonth, slot: number): Selection {
  const { inputs, k, memo } = month;
  const { spell, side } = inputs.slots[slot] as BlockInputs['slots'][number];
  const rates = inputs.canonical(inputs.rates[spell]?.[k] as Lane);
  const all = { reach: memo.reach(rates), care: 0, want: 0 };
  // One part of a mix that looks after everything is the plan itself, to the bit, whichever way sums are made.
  if (side === 'whole' || inputs.meetsAll[slot] === true) return all;
  return narrowed(all, memo.marks.bitOf('part', criticalShares(month, slot)), side === 'critical');
}
