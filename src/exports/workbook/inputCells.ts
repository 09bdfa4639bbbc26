import type { ModelInput } from '../../engine/index.ts';

/** A part of the model with every number replaced by the name of its cell. */
export type Cells<Part> = Part extends number
  ? string
  : Part extends string | boolean | null | undefined
    ? Part
    : { readonly [Key in keyof Part]: Cells<Part[Key]> };

export interface NamedInput {
  /** Path in the model and in the scenario. */
  readonly path: string;
  readonly value: number;
}

export interface InputCells {
  readonly cells: Cells<ModelInput>;
  /** Every number of the model by the name of its cell. */
  readonly byName: ReadonlyMap<string, NamedInput>;
}

/** Names every number of the model; switches of layers count as 1 and 0. */
export function inputCells(model: ModelInput): InputCells {
  const byName = new Map<string, NamedInput>();
  const taken = new Set<string>();
  const walk = (node: unknown, path: readonly string[]): unknown => {
    const value = numberOf(node, path);
    if (value !== undefined) {
      const name = freeName(nameOf(path, model), taken);
      byName.set(name, { path: path.join('.'), value });
      return name;
    }
    if (Array.isArray(node)) return node.map((item, at) => walk(item, [...path, String(at)]));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, child]) => [key, walk(child, [...path, key])]),
    );
  };
  return { cells: walk(model, []) as Cells<ModelInput>, byName };
}

function numberOf(node: unknown, path: readonly string[]): number | undefined {
  if (typeof node === 'number') return node;
  return typeof node === 'boolean' && path[1] === 'layers' ? Number(node) : undefined;
}

/** Steps of a path that say nothing to the reader of a name. */
const silent = new Set(['composition', 'arrangement', 'billing', 'incidentClasses', 'plans']);

/** "plans.0.composition.arrangement.billing.hourly.hourlyRate" becomes "break_fix_hourly_hourlyRate". */
function nameOf(path: readonly string[], { plans, incidentClasses }: ModelInput): string {
  const words = path.map((step, at) => {
    if (at !== 1) return silent.has(step) ? '' : step;
    if (path[0] === 'plans') return plans[Number(step)]?.id ?? step;
    return path[0] === 'incidentClasses' ? (incidentClasses[Number(step)]?.id ?? step) : step;
  });
  const name = words.join('_').replace(/[^A-Za-z0-9]+/g, '_');
  return name.replace(/^_+|_+$/g, '').slice(0, 200);
}

/** Names differ by more than capitals, hold an underscore (so that none reads as an address) and begin with a letter. */
function freeName(wanted: string, taken: Set<string>): string {
  const base = /^[A-Za-z].*_/.test(wanted) ? wanted : `in_${wanted}`;
  let name = base;
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${base}_${n}`;
  taken.add(name.toLowerCase());
  return name;
}
