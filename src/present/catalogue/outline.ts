import type { Scenario, Uncertain } from '../../schema/scenario.ts';
import { serviceNames } from '../words.ts';
import { fieldAt } from './fieldAt.ts';
import type { FieldWords } from './fieldWords.ts';
import { followedBy } from './followedBy.ts';
import {
  groupTitles,
  itemTitle,
  listWords,
  optionalTerms,
  seasonTitle,
  sectionTitles,
} from './groupWords.ts';
import { labourUnits } from './organisationFields.ts';
import { termTrail } from './termTrail.ts';

/** What stands in a field; undefined or null where an optional one is not set. */
export type FieldValue = Uncertain | number | boolean | string | null | undefined;

export interface FieldNode {
  readonly kind: 'field';
  readonly path: string;
  readonly words: FieldWords;
  readonly value: FieldValue;
}

/** One member of a list that is chosen from a fixed set: on or off. */
export interface MemberNode {
  readonly kind: 'member';
  readonly path: string;
  readonly words: FieldWords;
  readonly isOn: boolean;
  /** The list with the member turned the other way. */
  readonly turned: readonly string[];
}

export interface GroupNode {
  readonly kind: 'group';
  readonly path: string;
  readonly title: string;
  readonly nodes: readonly OutlineNode[];
  /** Set on a list that can grow: what a new item is called. */
  readonly newItem?: string;
  /** Set on an item that can go: its list and place. */
  readonly item?: { readonly listPath: string; readonly index: number };
  /** Set on a season: whether its twelve factors are there. */
  readonly hasSeason?: boolean;
  /** Set on a part that follows another plan. */
  readonly overrides?: Readonly<Record<string, Uncertain>>;
}

export type OutlineNode = FieldNode | MemberNode | GroupNode;

type Keyed = Readonly<Record<string, unknown>>;

/** Every field of a scenario, in sections and groups, generated from the document and the catalogue. */
export function outlineOf(scenario: Scenario): readonly GroupNode[] {
  const { organisation, incidentClasses, estate, plans, finance } = scenario;
  return [
    group('organisation', sectionTitles.organisation, organisationNodes(organisation)),
    {
      ...group(
        'incidentClasses',
        sectionTitles.incidentClasses,
        itemsOf(incidentClasses, 'incidentClasses'),
      ),
      newItem: 'Add a kind of incident',
    },
    group('estate', sectionTitles.estate, nodesOf(estate, 'estate')),
    ...plans.map((plan, index) =>
      group(`plans.${index}`, plan.name, planNodes(plan, `plans.${index}`, scenario)),
    ),
    group('finance', sectionTitles.finance, nodesOf(finance, 'finance')),
    group('needs', sectionTitles.needs, [...needNodes(scenario), ...budgetNodes(scenario)]),
    group('scenario', sectionTitles.scenario, ownNodes(scenario)),
  ];
}

function group(path: string, title: string, nodes: readonly OutlineNode[]): GroupNode {
  return { kind: 'group', path, title, nodes };
}

function nodesOf(part: object, path: string): readonly OutlineNode[] {
  return Object.entries(part).flatMap(([key, value]) => nodesAt(value, key, `${path}.${key}`));
}

function nodesAt(value: unknown, key: string, path: string): readonly OutlineNode[] {
  const words = fieldAt(path);
  if (words !== undefined && key !== 'overrides') return [field(path, words, value as FieldValue)];
  if (Array.isArray(value)) return listNodes(value, key, path);
  if (typeof value !== 'object' || value === null) return [];
  if (key === 'overrides') return overrideNodes(value as Readonly<Record<string, Uncertain>>, path);
  const nodes = [...nodesOf(value, path), ...absentTerms(value as Keyed, key, path)];
  const title = groupTitles[key];
  return title === undefined ? nodes : [group(path, title, nodes)];
}

function field(path: string, words: FieldWords, value: FieldValue): FieldNode {
  return { kind: 'field', path, words, value };
}

function listNodes(items: readonly unknown[], key: string, path: string): readonly OutlineNode[] {
  const words = listWords[key];
  if (key === 'seasonality') {
    const factors = items.flatMap((factor, index) =>
      nodesAt(factor, String(index), `${path}.${index}`),
    );
    return [{ ...group(path, seasonTitle, factors), hasSeason: factors.length > 0 }];
  }
  if (words === undefined) return [];
  return [{ ...group(path, words.title, itemsOf(items, path)), newItem: words.newItem }];
}

function itemsOf(items: readonly unknown[], listPath: string): readonly GroupNode[] {
  return items.map((item, index) => ({
    ...group(
      `${listPath}.${index}`,
      titleOf(item, index),
      nodesOf(item as object, `${listPath}.${index}`),
    ),
    item: { listPath, index },
  }));
}

function titleOf(item: unknown, index: number): string {
  const name = (item as Keyed)['name'];
  return typeof name === 'string' && name !== '' ? name : itemTitle(index);
}

/** A labour cost is for an hour or for a year, as the scenario says. */
function organisationNodes(organisation: Scenario['organisation']): readonly OutlineNode[] {
  const unit = labourUnits[organisation.labourCostBasis];
  return nodesOf(organisation, 'organisation').map((node) =>
    node.path === 'organisation.labourCost' && node.kind === 'field'
      ? { ...node, words: { ...node.words, unit } }
      : node,
  );
}

/** Fields that a part may have and has not. */
function absentTerms(part: Keyed, key: string, path: string): readonly OutlineNode[] {
  return (optionalTerms[key] ?? [])
    .filter((term) => !Object.hasOwn(part, term))
    .flatMap((term) => nodesAt(undefined, term, `${path}.${term}`));
}

function overrideNodes(
  overrides: Readonly<Record<string, Uncertain>>,
  path: string,
): readonly OutlineNode[] {
  const nodes = Object.entries(overrides).flatMap(([term, value]) => {
    const words = fieldAt(`${path}.${term}`);
    return words === undefined ? [] : [field(`${path}.${term}`, words, value)];
  });
  return [{ ...group(path, 'Terms of its own', nodes), overrides }];
}

/** A plan's nodes; under "promises" every class has its group, whether terms are stated or not. */
function planNodes(
  plan: Scenario['plans'][number],
  path: string,
  scenario: Scenario,
): readonly OutlineNode[] {
  const note = plan.note === undefined ? nodesAt(undefined, 'note', `${path}.note`) : [];
  return [...nodesOf(plan, path).map((node) => completed(node, scenario)), ...note];
}

function completed(node: OutlineNode, scenario: Scenario): OutlineNode {
  if (node.kind !== 'group') return node;
  if (node.overrides) return { ...node, nodes: withTrails(node, scenario) };
  if (!node.path.endsWith('.classTerms')) {
    return { ...node, nodes: node.nodes.map((child) => completed(child, scenario)) };
  }
  const nodes = scenario.incidentClasses.map(({ id, name }) => {
    const path = `${node.path}.${id}`;
    const stated = node.nodes.filter(
      (child): child is FieldNode => child.kind === 'field' && child.path.startsWith(`${path}.`),
    );
    const missing = (optionalTerms['classTerms'] ?? []).filter(
      (term) => !stated.some((child) => child.path === `${path}.${term}`),
    );
    const absent = missing.flatMap((term) => nodesAt(undefined, term, `${path}.${term}`));
    return group(path, name, [...stated, ...absent]);
  });
  return { ...node, nodes };
}

/** Terms of a part's own stand without their groups, so they are called by their whole trail. */
function withTrails({ path, nodes }: GroupNode, scenario: Scenario): readonly OutlineNode[] {
  const arrangement = followedBy(path, scenario);
  return nodes.map((node) => {
    if (node.kind !== 'field' || arrangement === undefined) return node;
    const label = termTrail(arrangement, node.path.slice(path.length + 1), scenario);
    const { whenAbsent: _, ...words } = node.words;
    return { ...node, words: { ...words, label: label ?? words.label } };
  });
}

function needNodes({ needs }: Scenario): readonly OutlineNode[] {
  const members = Object.keys(serviceNames).flatMap((id): readonly OutlineNode[] => {
    const words = fieldAt(`needs.services.${id}`);
    if (words === undefined) return [];
    const isOn = needs.services.some((service) => service === id);
    const others = needs.services.filter((service) => service !== id);
    const turned = isOn ? others : [...others, id];
    return [{ kind: 'member', path: 'needs.services', words, isOn, turned }];
  });
  return [...nodesAt(needs.supportHours, 'supportHours', 'needs.supportHours'), ...members];
}

function budgetNodes({ budget }: Scenario): readonly OutlineNode[] {
  return nodesOf(budget, 'budget');
}

const ownKeys = [
  'name',
  'note',
  'currency',
  'startMonth',
  'horizonMonths',
  'presentArrangement',
  'riskAversion',
  'nearTieShare',
  'seed',
  'isPresentValue',
] as const;

function ownNodes(scenario: Scenario): readonly OutlineNode[] {
  return ownKeys.flatMap((key) => nodesAt(scenario[key], key, key));
}
