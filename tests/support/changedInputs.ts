import { bounds, type ModelInput } from '../../src/engine/index.ts';
import { overrideBounds } from '../../src/engine/input/overrideBounds.ts';
import { inputCells } from '../../src/exports/workbook/inputCells.ts';

/** A model with some of its named inputs changed, and what they then are. */
export interface ChangedInputs {
  readonly model: ModelInput;
  readonly values: Readonly<Record<string, number>>;
}

/**
 * Multiplies named inputs, within the bounds of the model; whole figures stay whole. What is 0 moves to a
 * tenth of its factor. Seasons and layers stay as they are.
 */
export function changedModel(
  model: ModelInput,
  factors: Readonly<Record<string, number>>,
): ChangedInputs {
  const { byName } = inputCells(model);
  const values: Record<string, number> = {};
  let changed: unknown = model;
  for (const [name, factor] of Object.entries(factors)) {
    const input = byName.get(name);
    if (input === undefined) throw new Error(`There is no input "${name}".`);
    if (input.path.includes('seasonality') || input.path.includes('.layers.')) continue;
    const value = within(input.path, input.value === 0 ? factor / 10 : input.value * factor);
    values[name] = value;
    changed = replaced(changed, stepsOf(input.path), value);
  }
  return { model: changed as ModelInput, values };
}

/** A model with another value at the path of one of its inputs. */
export function withInput(model: ModelInput, path: string, value: number | boolean): ModelInput {
  return replaced(model, stepsOf(path), value) as ModelInput;
}

function stepsOf(path: string): readonly string[] {
  const [before = '', term] = path.split('.overrides.');
  return term === undefined ? before.split('.') : [...before.split('.'), 'overrides', term];
}

function within(path: string, wanted: number): number {
  const term = path.split('.overrides.')[1];
  const pattern = path.replace(/(classTerms)\.[^.]+/, '$1.*').replace(/\.\d+(?=\.|$)/g, '.*');
  const limits = term === undefined ? bounds[pattern] : overrideBounds(term);
  if (limits === undefined) throw new Error(`${path} has no bounds.`);
  const value = Math.min(limits.max, Math.max(limits.min, wanted));
  return limits.isWhole === true ? Math.round(value) : value;
}

function replaced(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(node)) {
    return node.map((item: unknown, at) =>
      at === Number(key) ? replaced(item, rest, value) : item,
    );
  }
  const record = node as Readonly<Record<string, unknown>>;
  return { ...record, [key]: replaced(record[key], rest, value) };
}
