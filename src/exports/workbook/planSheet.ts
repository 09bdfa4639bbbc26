import type { Composition, Contract, Plan, PlanProjection } from '../../engine/index.ts';
import { addBills } from './billLines.ts';
import type { Book } from './book.ts';
import type { PartDraft, PartMonths, PlanDraft } from './draft.ts';
import { addFlows } from './flowLines.ts';
import type { Cells } from './inputCells.ts';
import { addLosses } from './lossLines.ts';
import { createMonthSheet, type Line, type MonthSheet } from './monthSheet.ts';
import { type PartCells, partCells } from './planParts.ts';
import { addPlanTotals, type PlanTotalLines } from './planTotals.ts';
import { addStanding } from './standingLines.ts';

export interface PlanSheet {
  readonly planId: string;
  readonly sheet: MonthSheet;
  readonly totals: PlanTotalLines;
}

/** The monthly projection of a plan as formulas. */
export function createPlanSheet(
  book: Book,
  plan: Cells<Plan>,
  name: string,
  months: readonly string[],
  projection: PlanProjection,
): PlanSheet {
  const sheet = createMonthSheet(name, plan.name, note, months);
  const draft: PlanDraft = { book, sheet, lines: new Map() };
  const isStated = hasExpiringBank(book, plan.composition);
  if (plan.composition.kind === 'switch') addSwitch(draft, plan.composition, isStated);
  else addParts(draft, partCells(plan.composition, book.cells.plans), wholeOf(book), isStated);
  const totals = addPlanTotals(draft, projection, isStated);
  return { planId: plan.id, sheet, totals };
}

const note =
  'Expected figures, month by month. Every cell is a formula over "Inputs", "Timeline" and "Per incident" unless it is marked as stated.';

/** Hours that expire or carry over in part need a recursion that formulas cannot hold: they are stated. */
function hasExpiringBank(
  { cells: { plans }, valueOf, fix }: Book,
  composition: Cells<Composition>,
): boolean {
  const parts =
    composition.kind === 'switch'
      ? [composition.fromPlanId, composition.toPlanId].flatMap((id) => partsOf(id, plans))
      : partCells(composition, plans);
  const banks = parts.flatMap(({ arrangement: { billing } }) =>
    billing.kind === 'blockHours' ? [billing] : [],
  );
  for (const { expiryMonths } of banks) fix(expiryMonths);
  return banks.some((bank) => bank.rolloverCapHours !== null || valueOf(bank.expiryMonths) > 0);
}

function partsOf(planId: string, plans: readonly Cells<Plan>[]): readonly PartCells[] {
  const composition = plans.find(({ id }) => id === planId)?.composition;
  if (composition === undefined || composition.kind === 'switch') {
    throw new Error(`A switch names "${planId}", which the input check should have refused.`);
  }
  return partCells(composition, plans);
}

function wholeOf({ model }: Book): PartMonths {
  const last = model.horizonMonths;
  return { start: 1, until: last, paidUntil: last, excess: null };
}

interface Started {
  readonly draft: PartDraft;
  readonly fee: Line | null;
  readonly condition: Line;
}

function addParts(
  draft: PlanDraft,
  parts: readonly PartCells[],
  months: PartMonths,
  isStated: boolean,
): readonly Started[] {
  return parts.map((part) => addPart(draft, part, months, isStated));
}

function addPart(plan: PlanDraft, part: PartCells, months: PartMonths, isStated: boolean): Started {
  plan.sheet.heading(`${part.title}: what it looks after`);
  const draft = { ...plan, part, months, ...addEstate(plan, part, months) };
  const { ramp, condition } = addUpkeep(draft);
  const fee = addStanding(draft);
  const flows = addFlows(draft, condition, ramp);
  addBills(draft, flows, isStated);
  addLosses(draft, flows);
  return { draft, fee, condition };
}

function addEstate({ book, sheet }: PlanDraft, part: PartCells, months: PartMonths) {
  const { timeline } = book;
  const ownMonth = sheet.line('Own month', ({ t }) =>
    t < months.start ? null : t - months.start + 1,
  );
  const counted = (label: string, line: Line, share: string): Line => {
    if (part.side === 'whole') return line;
    return sheet.line(label, (at) => {
      const within = `INT(${share}*${at.of(line)}+0.5)`;
      return part.side === 'rest' ? `${at.of(line)}-${within}` : within;
    });
  };
  return {
    ownMonth,
    users: counted('People', timeline.users, part.critical.users),
    devices: counted('Devices', timeline.devices, part.critical.devices),
    servers: counted('Servers', timeline.servers, part.critical.servers),
    sites: counted('Sites', timeline.sites, part.critical.sites),
  };
}

/** ramp(τ) and G(t), a month beyond the part's own for whoever takes over. */
function addUpkeep({ book, sheet, part, months, ownMonth }: PartDraft) {
  const { estate } = book.cells;
  const { maintainedShare, rampMonths } = part.staff?.service ?? part.arrangement.service;
  const isMet = (t: number) => t >= months.start && t <= months.until + 1;
  const ramp = sheet.line('Build-up of prevention', (at) =>
    isMet(at.t)
      ? `IF(${rampMonths}>0,MIN(1,${at.of(ownMonth)}/MAX(${rampMonths},1E-300)),1)`
      : null,
  );
  const kept = `${estate.promiseKept}*${maintainedShare}`;
  const condition = sheet.line(
    'Condition of the estate',
    (at) => {
      if (!isMet(at.t)) return null;
      const excess = months.excess === null ? '0' : at.in(months.excess, months.start);
      const grown = `(1+${excess})*(1+${estate.driftPerYear})^((${at.of(ownMonth)}-1)/12)`;
      const growth = `MAX(0,MIN(${estate.conditionCap},${grown})-(1+${excess}))`;
      return `1+${excess}*(1-${kept}*${at.of(ramp)})+(1-${kept})*${growth}`;
    },
    { format: 'exact' },
  );
  return { ramp, condition };
}

function addSwitch(
  draft: PlanDraft,
  { fromPlanId, toPlanId, month, parallelMonths }: Extract<Cells<Composition>, { kind: 'switch' }>,
  isStated: boolean,
): void {
  const { book, sheet } = draft;
  const { plans } = book.cells;
  for (const name of [month, parallelMonths]) book.fix(name);
  const first = book.valueOf(month);
  const last = book.model.horizonMonths;
  const before = partsOf(fromPlanId, plans);
  if (first > last) {
    addParts(draft, before, wholeOf(book), isStated);
    return;
  }
  const leftIn = first + book.valueOf(parallelMonths);
  const paidUntil = Math.min(last, leftIn - 1);
  const old = { start: 1, until: first - 1, paidUntil, excess: null };
  const left = addParts(draft, before, old, isStated);
  sheet.heading('The switch');
  if (leftIn <= last) addExit(draft, left, leftIn);
  const excess = sheet.line('Ageing handed over', (at) => {
    const terms = left.map(
      ({ draft: { part }, condition }) => `${part.estate.organisation}*(${at.of(condition)}-1)`,
    );
    return at.t === first ? terms.join('+') : null;
  });
  const target = partsOf(toPlanId, plans).map((part) => ({
    ...part,
    title: `After the switch: ${part.title}`,
  }));
  addParts(draft, target, { start: first, until: last, paidUntil: last, excess }, isStated);
}

/** The exit charge of every subscription that is left, in the first month that is no longer paid. */
function addExit({ sheet, lines }: PlanDraft, left: readonly Started[], leftIn: number): void {
  const elapsed = leftIn - 1;
  const charges = sheet.line(
    'Exit charge',
    (at) => {
      if (at.t !== leftIn) return null;
      const terms = left.flatMap(({ draft: { part }, fee }) => {
        const { billing } = part.arrangement;
        if (fee === null || billing.kind !== 'subscription') return [];
        const charge = chargeFor(billing.contract, elapsed, at.in(fee, Math.max(1, elapsed)));
        return [part.active === null ? charge : `${part.active}*${charge}`];
      });
      return terms.length === 0 ? '0' : terms.join('+');
    },
    { format: 'money', isSummed: true },
  );
  lines.set('exit', [charges]);
}

/** Share · fee · months left in the term; without a term, fee · notice. */
function chargeFor(contract: Cells<Contract>, elapsed: number, fee: string): string {
  const { termMonths: term, monthsLeftAtStart: inForce, noticeMonths: notice } = contract;
  const since = `(${elapsed}-${inForce})`;
  const whole = `MAX(${term},1)`;
  const inTerm = `MOD(${whole}-MOD(${since},${whole}),${whole})`;
  const isOver = contract.isAutoRenewed
    ? `${term}=0`
    : `OR(${term}=0,${inForce}>0,${since}>${term})`;
  const left = `IF(${elapsed}<=${inForce},${inForce}-${elapsed},${inTerm})`;
  const isByMonth = `AND(${elapsed}>${inForce},${isOver})`;
  return `${fee}*IF(${isByMonth},${notice},${contract.earlyTerminationShare}*${left})`;
}
