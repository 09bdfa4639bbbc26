import type { ModelInput } from '../input/model.ts';

/** A copy of the input that shares nothing with it, to be overwritten trial by trial. */
export function mutableCopy(input: ModelInput): ModelInput {
  return copyOf(input) as ModelInput;
}

function copyOf(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(copyOf);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, copyOf(value)]));
}

export interface Place {
  readonly holder: Record<string, number>;
  readonly step: string;
}

/** Where the figure at a path is held; an override's own path is one step. */
export function placeOf(input: ModelInput, path: string): Place {
  const [before, override] = path.split('.overrides.');
  const steps =
    override === undefined
      ? path.split('.')
      : [...(before as string).split('.'), 'overrides', override];
  const step = steps.at(-1) as string;
  let holder: unknown = input;
  for (const each of steps.slice(0, -1)) {
    holder = (holder as Readonly<Record<string, unknown>> | undefined)?.[each];
  }
  if (typeof (holder as Record<string, unknown> | undefined)?.[step] !== 'number') {
    throw new Error(`A range names "${path}", which the range check should have refused.`);
  }
  return { holder: holder as Record<string, number>, step };
}
