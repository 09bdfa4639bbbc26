import { originWords } from '../../present/catalogue/originWords.ts';
import type {
  FieldNode,
  GroupNode,
  MemberNode,
  OutlineNode,
} from '../../present/catalogue/outline.ts';
import { outlineOf } from '../../present/catalogue/outline.ts';
import { typicalText } from '../../present/catalogue/fieldText.ts';
import { isUnconfirmed, unconfirmedText } from '../../present/catalogue/unconfirmed.ts';
import { amountText, typicalValueText, yesOrNo } from '../../present/catalogue/valueText.ts';
import { createFormats, type Formats } from '../../present/numbers.ts';
import { capitalised, listOf, uncapitalised } from '../../present/phrases.ts';
import * as reportTexts from '../../present/texts/reportTexts.ts';
import type { ReferenceId } from '../../reference/figures.ts';
import { referenceCurrency } from '../../reference/referenceCurrency.ts';
import type { Scenario, Uncertain } from '../../schema/scenario.ts';
import type { SourceList } from './sourceList.ts';

/** One assumption as it is printed. */
export interface AssumptionRow {
  readonly id: string;
  readonly label: string;
  /** With its unit. */
  readonly value: string;
  /** Empty: it is taken as certain. */
  readonly range: string;
  readonly source: string;
  readonly mark: string;
  /** Whether the mark asks for a second look: not a plain default. */
  readonly isMarked: boolean;
  readonly note: string | null;
}

export interface AssumptionGroup {
  readonly id: string;
  /** Where it stands in its section: "Price › Contract"; empty for the section's own fields. */
  readonly title: string;
  readonly rows: readonly AssumptionRow[];
  /** Choices as they came and amounts that are nought by default, run together; empty: there are none. */
  readonly aside: string;
}

export interface AssumptionSection {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly AssumptionGroup[];
}

/** What a report asks about the defaults of a scenario. */
export interface Standards {
  /** The figure behind the default of a quantity, and what the default is. */
  readonly standardAt: (
    path: string,
  ) => { readonly figure: ReferenceId; readonly typical: number } | undefined;
  /** Whether a field differs from what the scenario began with. */
  readonly isChanged: (node: FieldNode | MemberNode) => boolean;
}

interface Listing extends Standards {
  readonly scenario: Scenario;
  readonly formats: Formats;
  readonly sources: SourceList;
}

/** Every assumption on which the report rests: hidden plans do not count, nor do fields that are not set. */
export function assumptionSections(listing: Listing): readonly AssumptionSection[] {
  const hidden = listing.scenario.plans.flatMap(({ isHidden }, index) =>
    isHidden ? [`plans.${index}`] : [],
  );
  return outlineOf(listing.scenario)
    .filter(({ path }) => !hidden.includes(path))
    .map((section) => ({
      id: section.path,
      title: section.title,
      groups: groupsIn(section, [], listing),
    }))
    .filter(({ groups }) => groups.length > 0);
}

function groupsIn(
  group: GroupNode,
  trail: readonly string[],
  listing: Listing,
): readonly AssumptionGroup[] {
  const leaves = group.nodes.filter(isLeaf).filter(isPrinted);
  const zeros = leaves.filter((leaf) => isZero(leaf, listing));
  const choices = leaves.filter((leaf) => isPlainChoice(leaf, listing));
  const others = leaves.filter((leaf) => !zeros.includes(leaf) && !choices.includes(leaf));
  const own = {
    id: group.path,
    title: trail.join(' › '),
    rows: others.map((leaf) => rowOf(leaf, listing)),
    aside: capitalised(
      [
        ...choices.map((leaf) => chosen(leaf, listing)),
        ...(zeros.length === 0 ? [] : [reportTexts.atZero(listOf(zeros.map(nameOf)))]),
      ].join(' · '),
    ),
  };
  return [
    ...(leaves.length === 0 ? [] : [own]),
    ...group.nodes.flatMap((node) =>
      node.kind === 'group' ? groupsIn(node, [...trail, node.title], listing) : [],
    ),
  ];
}

type Leaf = FieldNode | MemberNode;

function isLeaf(node: OutlineNode): node is Leaf {
  return node.kind !== 'group';
}

/** Names stand as titles; colours and hiding are the page's own; what is not set assumes nothing. */
function isPrinted(leaf: Leaf): boolean {
  if (leaf.kind === 'member') return true;
  const key = leaf.path.slice(leaf.path.lastIndexOf('.') + 1);
  const isOwn = key === 'name' || key === 'isHidden' || key === 'colour';
  return !isOwn && leaf.value !== undefined && leaf.value !== '';
}

function isZero(leaf: Leaf, { isChanged }: Listing): boolean {
  if (leaf.kind === 'member') return false;
  const { value } = leaf;
  if (value === 0) return leaf.words.choices === undefined && !isChanged(leaf);
  if (!isQuantity(value)) return false;
  const { typical, low = typical, high = typical, origin, note } = value;
  return origin === 'default' && typical === 0 && low === high && note === undefined;
}

/** A choice, switch or number without a range, as a plan or a kind of incident came with it. */
function isPlainChoice(leaf: Leaf, listing: Listing): boolean {
  const isRunTogether = /^(?:plans|incidentClasses)\./.test(leaf.path);
  const isQuantityField = leaf.kind === 'field' && isQuantity(leaf.value);
  return isRunTogether && !isQuantityField && !isZero(leaf, listing) && !listing.isChanged(leaf);
}

function nameOf({ words }: Leaf): string {
  return uncapitalised(words.label);
}

function chosen(leaf: Leaf, listing: Listing): string {
  return `${leaf.words.label.replace(': ', ', ')}: ${plainText(leaf, listing)}`;
}

function rowOf(leaf: Leaf, listing: Listing): AssumptionRow {
  const { words, path } = leaf;
  const value = leaf.kind === 'member' ? leaf.isOn : leaf.value;
  if (isQuantity(value)) return quantityRow(leaf as FieldNode, value, listing);
  const isChanged = listing.isChanged(leaf);
  return {
    id: `${path} ${words.label}`,
    label: words.label,
    value: plainText(leaf, listing),
    range: '',
    source: '',
    mark: isChanged ? originWords.edited : '',
    isMarked: isChanged,
    note: null,
  };
}

function quantityRow(
  { path, words }: FieldNode,
  quantity: Uncertain,
  listing: Listing,
): AssumptionRow {
  const { scenario, formats, sources, standardAt } = listing;
  const { origin, note } = quantity;
  const isOpen = isUnconfirmed(scenario, words, quantity);
  const standard = standardAt(path);
  return {
    id: path,
    label: words.label,
    value: amountText(words, shortened(quantity.typical), formats),
    range: typicalText(words, quantity, formats) ?? '',
    source:
      origin === 'default'
        ? ((standard && sources.citation(standard.figure)) ?? '')
        : standard === undefined
          ? reportTexts.entered
          : reportTexts.enteredInstead(
              // Of the reference, not of the scenario: it stays in its own currency.
              amountText(
                words,
                shortened(standard.typical),
                createFormats(formats.locale, referenceCurrency),
              ),
              sources.numberOf(standard.figure),
            ),
    mark: isOpen ? unconfirmedText : originWords[origin],
    isMarked: isOpen || origin !== 'default',
    note: note === undefined || note === '' ? null : reportTexts.noteOf(note),
  };
}

function plainText(leaf: Leaf, { scenario, formats }: Listing): string {
  if (leaf.kind === 'member') return yesOrNo(leaf.isOn);
  const { words, path, value } = leaf;
  if (typeof value === 'string' && path.endsWith('lanId')) return planName(scenario, value);
  return typicalValueText(words, value, formats);
}

function isQuantity(value: FieldNode['value']): value is Uncertain {
  return typeof value === 'object' && value !== null;
}

function planName({ plans }: Scenario, planId: string): string {
  return plans.find(({ id }) => id === planId)?.name ?? planId;
}

/** A rate worked out from a year's figure has more digits than anybody reads. */
function shortened(amount: number): number {
  return Number(amount.toPrecision(6));
}
