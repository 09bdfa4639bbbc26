import type { PlanFacts, ScalePoint, ServiceId } from '../../engine/index.ts';
import type { Formats } from '../numbers.ts';
import { listOf, plural, uncapitalised } from '../phrases.ts';
import type { TableGroup, TableRow, TableView } from '../tableView.ts';
import { exitTable, exitText } from './exitTable.ts';
import { keysOf, serviceNames } from '../words.ts';
import {
  acrossStretches,
  contactText,
  coverText,
  escalationText,
  holderText,
  noticeText,
  termText,
} from './factWords.ts';

/** One plan with what its terms and its bills say beside the total. */
export interface PlanBeyondMoney {
  readonly name: string;
  readonly facts: PlanFacts;
  readonly scale: readonly ScalePoint[];
  /** Coefficient of variation of the monthly bill; null: not simulated, or nothing is spent. */
  readonly billVariation: number | null;
}

export interface BeyondMoneyView {
  readonly title: string;
  readonly aid: string;
  readonly table: TableView;
  /** What leaving costs in each month; null where it is free throughout. */
  readonly exit: TableView | null;
  /** Services that somebody must still look after, by plan: "Break-fix: nobody for monitoring and patching". */
  readonly gaps: readonly string[];
}

/**
 * What the plans' own terms mean beside the money, plan by plan.
 *
 * @param what what the cost per person counts: "all in"
 */
export function beyondMoneyView(
  plans: readonly PlanBeyondMoney[],
  what: string,
  formats: Formats,
): BeyondMoneyView {
  const open = plans.map(({ name, facts }) => ({ name, services: openServices(facts) }));
  return {
    title: titleOf(open),
    aid: 'Facts from each plan’s terms, without judgement. “Nobody” marks what is left to you.',
    table: {
      caption: 'Beyond money',
      columns: [
        { id: 'fact', label: 'Fact' },
        ...plans.map(({ name, facts }) => ({ id: facts.planId, label: name })),
      ],
      groups: [
        commitment(plans, formats),
        coverage(plans),
        control(plans, formats),
        money(plans, what, formats),
      ],
    },
    exit: exitTable(
      plans.map(({ name, facts }) => ({ id: facts.planId, name, charges: facts.exitCharges })),
      formats,
    ),
    gaps: open
      .filter(({ services }) => services.length > 0)
      .map(
        ({ name, services }) =>
          `${name}: nobody for ${listOf(services.map((id) => uncapitalised(serviceNames[id])))}`,
      ),
  };
}

interface Open {
  readonly name: string;
  readonly services: readonly ServiceId[];
}

/** Services that nobody covers on some part of the estate or for some months. */
function openServices({ coverage: areas }: PlanFacts): readonly ServiceId[] {
  return keysOf(serviceNames).filter((id) =>
    areas.some(({ services }) => services[id].by === 'nobody'),
  );
}

function titleOf(open: readonly Open[]): string {
  const all = keysOf(serviceNames).length;
  const most = Math.max(0, ...open.map(({ services }) => services.length));
  if (open.length === 0) return 'No plan is shown';
  if (most === 0)
    return open.length === 1
      ? 'Every service is covered'
      : 'Every service is covered under every plan';
  const widest = open.filter(({ services }) => services.length === most).map(({ name }) => name);
  const closed = open.filter(({ services }) => services.length === 0).map(({ name }) => name);
  const isOne = widest.length === 1;
  const rest =
    closed.length === 0
      ? ''
      : `; ${listOf(closed)} ${closed.length === 1 ? 'leaves' : 'leave'} none`;
  return `${listOf(widest)} ${isOne ? 'leaves' : 'leave'} ${most} of ${plural(all, 'service')} to nobody, in part or in whole${rest}`;
}

type Plans = readonly PlanBeyondMoney[];

function row(
  id: string,
  header: string,
  plans: Plans,
  say: (plan: PlanBeyondMoney) => string,
): TableRow {
  return { id, header, cells: plans.map(say) };
}

function commitment(plans: Plans, formats: Formats): TableGroup {
  const contracts =
    (say: Parameters<typeof acrossStretches<PlanFacts['contracts'][number]>>[1]) =>
    ({ facts }: PlanBeyondMoney) =>
      facts.contracts.length === 0 ? 'No contract' : acrossStretches(facts.contracts, say);
  return {
    id: 'commitment',
    label: 'Commitment',
    rows: [
      row('term', 'Term', plans, contracts(termText)),
      row('notice', 'Notice', plans, contracts(noticeText)),
      row('exitYear', 'Leaving after a year costs', plans, ({ facts: { exitCharges } }) =>
        exitCharges.length < 13 ? '—' : exitText(exitCharges[12] ?? 0, formats),
      ),
      row('exitMost', 'Leaving costs at most', plans, ({ facts: { exitCharges } }) =>
        mostOf(exitCharges, formats),
      ),
    ],
  };
}

function mostOf(exitCharges: Float64Array, formats: Formats): string {
  const most = Math.max(0, ...exitCharges);
  const month = exitCharges.indexOf(most) + 1;
  return most < 0.005 ? 'Nothing' : `${exitText(most, formats)}, in month ${month}`;
}

function coverage(plans: Plans): TableGroup {
  return {
    id: 'coverage',
    label: 'Who looks after what',
    rows: keysOf(serviceNames).map((id) =>
      row(id, serviceNames[id], plans, ({ facts }) =>
        acrossStretches(facts.coverage, (area) => coverText(area, id)),
      ),
    ),
  };
}

function control(plans: Plans, formats: Formats): TableGroup {
  const say =
    (text: (area: PlanFacts['coverage'][number]) => string) =>
    ({ facts }: PlanBeyondMoney) =>
      acrossStretches(facts.coverage, text);
  return {
    id: 'control',
    label: 'Who decides and who answers',
    rows: [
      row(
        'changes',
        'Changes are decided by',
        plans,
        say((area) => holderText(area.changesDecidedBy)),
      ),
      row(
        'access',
        'Administrator access is held by',
        plans,
        say((area) => holderText(area.adminAccessHeldBy)),
      ),
      row(
        'contact',
        'First contact',
        plans,
        say((area) => contactText(area, formats)),
      ),
      row('escalation', 'Behind the first contact', plans, say(escalationText)),
    ],
  };
}

function money(plans: Plans, what: string, formats: Formats): TableGroup {
  const scales = plans[0]?.scale ?? [];
  const now = scales.find(({ factor }) => factor === 1);
  // Planned steps are scaled along: the people of the last month say so.
  const people = (headcount: number, last: number) => {
    const [first, then] = [formats.count(headcount), formats.count(last)];
    return first === then
      ? plural(headcount, 'person', 'people', first)
      : `${first} to ${then} people`;
  };
  return {
    id: 'money',
    label: 'Steadiness and growth',
    rows: [
      row('variation', 'A month’s bill varies by', plans, ({ billVariation }) =>
        billVariation === null ? '—' : `± ${formats.percent(billVariation)}`,
      ),
      ...scales.flatMap(({ factor, headcount, lastHeadcount }, index) => {
        // Half of one person is one person.
        if (factor !== 1 && headcount === now?.headcount) return [];
        return row(
          `scale-${factor}`,
          `Cost per person per month with ${people(headcount, lastHeadcount)}, ${what}`,
          plans,
          ({ scale }) => formats.money(scale[index]?.allIn ?? 0),
        );
      }),
    ],
  };
}
