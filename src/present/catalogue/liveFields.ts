import type { Scenario } from '../../schema/scenario.ts';
import { type FieldNode, outlineOf, type OutlineNode } from './outline.ts';
import { type QuickField, quickGroups } from './quickFields.ts';

/** An input that may be kept within reach while presenting. */
export interface LiveField {
  readonly path: string;
  /** What it belongs to: "Managed (MSP)". */
  readonly group: string;
  readonly label: string;
  /** The few that decide most are asked for by their short names. */
  readonly quick: QuickField | undefined;
  readonly node: FieldNode | undefined;
}

export const mostLiveFields = 3;

/** Every figure, choice and switch; the few that decide most come first. Texts, among them notes, never. */
export function liveFields(scenario: Scenario): readonly LiveField[] {
  const quick = quickFields(scenario);
  const known = new Set(quick.map(({ path }) => path));
  const others = outlineOf(scenario).flatMap((group) => fieldsIn(group, ''));
  return [...quick, ...others.filter(({ path }) => !known.has(path))];
}

/** Those that are live unless others are chosen: how many people, and what the first two plans charge. */
export function usualLiveFields(scenario: Scenario): readonly string[] {
  const groups = quickGroups(scenario);
  const people = groups.find(({ planId }) => planId === undefined);
  const priced = groups.filter(({ planId }) => planId !== undefined).slice(0, mostLiveFields - 1);
  return [people, ...priced].flatMap((group) => group?.fields[0]?.path ?? []);
}

/** Those whose names, or whose group's, hold every word of a text. */
export function liveFieldsFound(fields: readonly LiveField[], text: string): readonly LiveField[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return fields.filter(({ group, label }) => {
    const all = `${group} ${label}`.toLocaleLowerCase();
    return words.every((word) => all.includes(word));
  });
}

function quickFields(scenario: Scenario): readonly LiveField[] {
  return quickGroups(scenario).flatMap(({ title, fields }) =>
    fields.map((quick) => ({
      path: quick.path,
      group: title,
      label: quick.words.label,
      quick,
      node: undefined,
    })),
  );
}

function fieldsIn(node: OutlineNode, trail: string): readonly LiveField[] {
  if (node.kind === 'group') {
    const group = trail === '' ? node.title : `${trail} · ${node.title}`;
    return node.nodes.flatMap((child) => fieldsIn(child, group));
  }
  if (node.kind === 'member' || !isMovable(node)) return [];
  return [{ path: node.path, group: trail, label: node.words.label, quick: undefined, node }];
}

/** Whether it has a value, and one that is no text. */
function isMovable({ words, value }: FieldNode): boolean {
  const isText = words.kind === 'text' || words.kind === 'month';
  return !isText && value !== undefined && value !== null;
}
