import { outlineOf, type FieldNode, type OutlineNode } from '../../present/catalogue/outline.ts';
import { originWords } from '../../present/catalogue/originWords.ts';
import { gradeWords } from '../../present/catalogue/gradeWords.ts';
import {
  isUnconfirmed,
  unconfirmedPaths,
  unconfirmedText,
} from '../../present/catalogue/unconfirmed.ts';
import * as reportTexts from '../../present/texts/reportTexts.ts';
import { figure } from '../../reference/figures.ts';
import type { Uncertain } from '../../schema/scenario.ts';
import type { NamedInput } from './inputCells.ts';
import type { CellName, Sheet, TextCell, WorkbookCell } from './sheet.ts';
import type { WorkbookInput } from './workbookInput.ts';

const inputsName = 'Inputs';

export interface NamedInputs {
  readonly byName: ReadonlyMap<string, NamedInput>;
  /** Names to which formulas refer, or on which a stated value rests. */
  readonly used: ReadonlySet<string>;
  readonly locked: ReadonlySet<string>;
}

/** Every figure that the formulas use, by name, with where it comes from. */
export function inputsSheet(
  input: WorkbookInput,
  { byName, used, locked }: NamedInputs,
): { readonly sheet: Sheet; readonly names: readonly CellName[] } {
  const nameByPath = new Map([...byName].map(([name, { path }]) => [path, name]));
  const rows: (readonly (WorkbookCell | null)[])[] = headOf(input);
  const names: CellName[] = [];
  const addField = ({ path, words, value: found }: FieldNode, trail: readonly string[]) => {
    const name = nameByPath.get(path);
    const value = name === undefined ? undefined : byName.get(name)?.value;
    if (name === undefined || value === undefined || !used.has(name)) return;
    const isLocked = locked.has(name);
    names.push({ name, sheet: inputsName, row: rows.length + 1, column: valueColumn });
    rows.push([
      text([...trail, words.label].join(' › ')),
      {
        kind: 'number',
        value,
        style: isLocked ? 'locked' : 'input',
        format: words.kind === 'percent' ? 'percent' : 'exact',
      },
      text(unitOf(words.kind, words.unit, input.scenario.currency)),
      text(originOf(found, words, input)),
      text(isLocked ? 'locked: a stated value or the layout depends on it' : ''),
      text(sourceOfCell(input, path, found)),
      text(name, 'note'),
      text(noteOf(found)),
    ]);
  };
  const walk = (nodes: readonly OutlineNode[], trail: readonly string[]): void => {
    for (const node of nodes) {
      if (node.kind === 'field') addField(node, trail);
      if (node.kind === 'group') walk(node.nodes, [...trail, node.title]);
    }
  };
  for (const section of outlineOf(input.scenario)) {
    const before = rows.length;
    rows.push([], [text(section.title, 'heading')]);
    walk(section.nodes, []);
    if (rows.length === before + 2) rows.splice(before);
  }
  return {
    sheet: {
      name: inputsName,
      rows,
      widths: [58, 16, 22, 16, 22, 70, 50, 40],
      stickyRows: headRows,
      isProtected: true,
    },
    names,
  };
}

const valueColumn = 2;
const headRows = 4;

function headOf({ scenario }: WorkbookInput): (readonly (WorkbookCell | null)[])[] {
  const heads = [
    'Input',
    'Value',
    'Unit',
    'Origin',
    'Locked',
    'Source',
    'Name in formulas',
    'Note',
  ];
  return [
    [text(`${scenario.name}: inputs`, 'title')],
    [
      text(
        'Change a shaded cell and every sheet follows. The sheet is protected, without a password, so that nothing else is changed by mistake.',
        'note',
      ),
    ],
    unconfirmedPaths(scenario).length === 0
      ? []
      : [text(reportTexts.unconfirmedExplained(scenario.currency), 'note')],
    heads.map((head) => text(head, 'heading')),
  ];
}

function unitOf(kind: string, unit: string | undefined, currency: string): string {
  if (kind === 'percent') return (unit ?? '').replace(/^% ?/, 'share ').trim();
  return kind === 'money' ? `${currency} ${unit ?? ''}`.trim() : (unit ?? '');
}

function isQuantity(value: FieldNode['value']): value is Uncertain {
  return typeof value === 'object' && value !== null;
}

function originOf(
  value: FieldNode['value'],
  words: FieldNode['words'],
  { scenario }: WorkbookInput,
): string {
  if (!isQuantity(value)) return '';
  return isUnconfirmed(scenario, words, value) ? unconfirmedText : originWords[value.origin];
}

function noteOf(value: FieldNode['value']): string {
  return isQuantity(value) ? (value.note ?? '') : '';
}

/** A source stands behind a default only: no publication gave what somebody entered. */
function sourceOfCell(input: WorkbookInput, path: string, value: FieldNode['value']): string {
  const isEntered = isQuantity(value) && value.origin !== 'default';
  return isEntered ? reportTexts.entered : sourceText(input, path);
}

function sourceText({ sourceOf }: WorkbookInput, path: string): string {
  const id = sourceOf(path);
  if (id === undefined) return '';
  const { publisher, title, year, url, grade } = figure(id);
  return url === null
    ? gradeWords[grade]
    : `${publisher}: ${title} (${year}). ${gradeWords[grade]}. ${url}`;
}

function text(words: string, style: TextCell['style'] = 'plain'): TextCell {
  return { kind: 'text', text: words, style };
}
