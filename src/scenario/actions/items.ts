import { monthAt } from '../../schema/isoMonth.ts';
import type { Scenario, Uncertain } from '../../schema/scenario.ts';
import { quantified } from '../defaults/cited.ts';
import { defaultIncidentClasses } from '../defaults/incidentClasses.ts';
import { keyed, replaceAt, segmentsOf, valueAt } from '../path.ts';
import { actionTexts } from './actionTexts.ts';
import { freeId } from './freeId.ts';
import { type Outcome, refused } from './outcome.ts';
import { pruned } from './pruned.ts';
import { renumbered } from './renumbered.ts';
import { checked } from './setValue.ts';

type Items = readonly unknown[];

interface Place {
  readonly scenario: Scenario;
  readonly items: Items;
  /** What holds the list. */
  readonly holder: unknown;
}

const own = (typical: number): Uncertain => ({ typical, origin: 'edited' });

const newStep = ({ scenario }: Place) => ({ month: monthAt(12, scenario.startMonth), change: 1 });

/** The standard new item of each list, by the list's name. None changes a result until it is edited, steps apart. */
const newItems: Readonly<Record<string, (place: Place) => unknown>> = {
  headcountSteps: newStep,
  serverSteps: newStep,
  siteSteps: newStep,
  incidentClasses: ({ items }) => newIncidentClass(items),
  recurring: ({ items }) => ({
    id: freeId('extra', items),
    name: 'New extra',
    basis: 'flat',
    amountPerMonth: own(0),
  }),
  oneOffs: ({ items }) => ({
    id: freeId('one-off', items),
    name: 'New one-off',
    month: 1,
    amount: own(0),
  }),
  bands: ({ items }) => ({
    id: freeId('band', items),
    name: 'New band',
    share: own(0),
    price: { kind: 'multiplier', multiplier: own(1) },
    minimumHours: own(0),
  }),
  userTiers: ({ items, holder }) => ({
    fromUsers: nextStart(items, 'fromUsers', 10),
    feePerUser: lastPrice(items, 'feePerUser', holder, 'perUserPerMonth'),
  }),
  visitTiers: ({ items, holder }) => ({
    fromHours: nextStart(items, 'fromHours', 4),
    hourlyRate: lastPrice(items, 'hourlyRate', holder, 'hourlyRate'),
  }),
  blockTiers: ({ items, holder }) => ({
    fromHours: nextStart(items, 'fromHours', 10),
    hourlyRate: lastPrice(items, 'hourlyRate', keyed(holder)?.['hourly'], 'hourlyRate'),
  }),
};

/** Appends the standard new item of the list at a path. */
export function addItem(scenario: Scenario, path: string): Outcome {
  const segments = segmentsOf(path);
  const items = valueAt(scenario, segments);
  const newItem = newItems[segments.at(-1) ?? ''];
  if (!Array.isArray(items) || !newItem) return refused(path, actionTexts.noList);
  const holder = valueAt(scenario, segments.slice(0, -1));
  const added = newItem({ scenario, items, holder });
  return checked(replaceAt(scenario, segments, [...(items as Items), added]));
}

/** Removes one item; with an incident class go its terms in every plan, with a term those that override it. */
export function removeItem(scenario: Scenario, path: string, index: number): Outcome {
  const segments = segmentsOf(path);
  const items = valueAt(scenario, segments);
  if (path === 'plans' || !Array.isArray(items) || !(index in items)) {
    return refused(path, actionTexts.noEntry);
  }
  const next = replaceAt(scenario, segments, (items as Items).toSpliced(index, 1));
  const removed = path === 'incidentClasses' ? scenario.incidentClasses[index]?.id : undefined;
  if (removed === undefined) return checked(pruned(renumbered(next, path, index)));
  return checked({ ...next, plans: withoutClass(next.plans, removed) as Scenario['plans'] });
}

/** A part without the class terms and overrides that name a class. */
function withoutClass(part: unknown, classId: string, isTerms = false): unknown {
  if (Array.isArray(part)) return part.map((item: unknown) => withoutClass(item, classId));
  const node = keyed(part);
  if (!node) return part;
  const kept = Object.entries(node).filter(
    ([key]) => !(isTerms && (key === classId || key.startsWith(`service.classTerms.${classId}.`))),
  );
  return Object.fromEntries(
    kept.map(([key, child]) => [
      key,
      withoutClass(child, classId, key === 'classTerms' || key === 'overrides'),
    ]),
  );
}

/** An everyday ticket that never happens until a rate is entered. */
function newIncidentClass(items: Items): unknown {
  const [everyday] = quantified(defaultIncidentClasses);
  const rates = { ...everyday?.rates, perUserPerMonth: own(0) };
  return { ...everyday, id: freeId('class', items), name: 'New kind of incident', rates };
}

function nextStart(items: Items, key: string, width: number): number {
  const last = keyed(items.at(-1))?.[key];
  return typeof last === 'number' ? last + width : 0;
}

/** The price of the tier before, else the price that tiers replace. */
function lastPrice(items: Items, key: string, holder: unknown, fallback: string): unknown {
  const price = keyed(items.at(-1))?.[key] ?? keyed(holder)?.[fallback];
  return { ...(price as Uncertain), origin: 'edited' };
}
