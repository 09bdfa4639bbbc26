import type { Scenario } from '../../schema/scenario.ts';
import { editText } from '../catalogue/fieldText.ts';
import type { FieldWords } from '../catalogue/fieldWords.ts';
import { type FieldValue, type OutlineNode, outlineOf } from '../catalogue/outline.ts';
import { absent, typicalValueText, yesOrNo } from '../catalogue/valueText.ts';
import type { Formats } from '../numbers.ts';

/** A scenario among those compared, with how its figures read. */
export interface Compared {
  readonly scenario: Scenario;
  readonly formats: Formats;
}

/** An input that is not the same in all of them. */
export interface ComparedInput {
  readonly id: string;
  /** With the groups that it stands in: "Managed (MSP) › Price › Fee per person". */
  readonly label: string;
  /** One per scenario; a dash where it has no such input. */
  readonly cells: readonly string[];
}

const ownWords: ReadonlySet<string> = new Set(['name', 'note']);

/** The inputs in which scenarios differ, in the order of the assumptions. Plans and classes are matched by id. */
export function comparedInputs(all: readonly Compared[]): readonly ComparedInput[] {
  const columns = all.map(({ scenario, formats }) => leavesOf(scenario, formats));
  const labels = new Map<string, string>();
  for (const column of columns) {
    for (const [id, { label }] of column) if (!labels.has(id)) labels.set(id, label);
  }
  return [...labels].flatMap(([id, label]) => {
    const cells = columns.map((column) => column.get(id)?.text ?? absent);
    return new Set(cells).size > 1 ? [{ id, label, cells }] : [];
  });
}

interface Leaf {
  readonly label: string;
  readonly text: string;
}

function leavesOf(scenario: Scenario, formats: Formats): ReadonlyMap<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const visit = (node: OutlineNode, trail: readonly string[]): void => {
    if (node.kind === 'group') {
      for (const child of node.nodes) visit(child, [...trail, node.title]);
      return;
    }
    if (ownWords.has(node.path)) return;
    const isField = node.kind === 'field';
    const path = isField ? node.path : `${node.path}.${node.words.label}`;
    const text = isField ? valueText(node.words, node.value, formats) : yesOrNo(node.isOn);
    leaves.set(idPath(scenario, path), { label: [...trail, node.words.label].join(' › '), text });
  };
  for (const section of outlineOf(scenario)) visit(section, []);
  return leaves;
}

/** Indexes of plans and kinds of incident become their ids, which stay when one is moved. */
function idPath({ plans, incidentClasses }: Scenario, path: string): string {
  const [list = '', index = '', ...rest] = path.split('.');
  const items = list === 'plans' ? plans : list === 'incidentClasses' ? incidentClasses : [];
  const id = items[Number(index)]?.id;
  return id === undefined ? path : [list, id, ...rest].join('.');
}

function valueText(words: FieldWords, value: FieldValue, formats: Formats): string {
  const typical = typicalValueText(words, value, formats);
  if (typeof value !== 'object' || value === null) return typical;
  const { low, high } = value;
  if (low === undefined || high === undefined || low === high) return typical;
  const end = (amount: number) => editText(words, amount, formats.locale);
  return `${typical} (${end(low)} to ${end(high)})`;
}
