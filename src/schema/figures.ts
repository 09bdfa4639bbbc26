import type { Uncertain } from './scenario.ts';
import { isUncertain } from './uncertain.ts';

/** A figure of a document: an uncertain quantity or a plain number, with its dotted path. */
export interface Figure {
  readonly path: string;
  readonly value: Uncertain | number;
}

/** Every figure below a part of a document, in the order of its keys. */
export function figuresOf(part: unknown, path = ''): readonly Figure[] {
  const found: Figure[] = [];
  collect(part, path, found);
  return found;
}

function collect(part: unknown, path: string, found: Figure[]): void {
  if (typeof part === 'number' || isUncertain(part)) {
    found.push({ path, value: part });
  } else if (typeof part === 'object' && part !== null) {
    for (const [key, child] of Object.entries(part)) {
      collect(child, path === '' ? key : `${path}.${key}`, found);
    }
  }
}
