import type { SchemaProblem } from './problem.ts';
import { texts } from './texts.ts';

const mostDepth = 20;
const mostParts = 100_000;
const refusedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Visit {
  readonly part: unknown;
  readonly path: string;
  readonly depth: number;
}

/** Refuses what no scenario is: too deep, too large, or with keys that could reach a prototype. */
export function checkSize(document: unknown): readonly SchemaProblem[] {
  const open: Visit[] = [{ part: document, path: '', depth: 0 }];
  let seen = 0;
  for (let visit = open.pop(); visit; visit = open.pop()) {
    const { part, path, depth } = visit;
    if (typeof part !== 'object' || part === null) continue;
    if (depth > mostDepth) return [{ path: '', sentence: texts.tooDeep }];
    seen += Array.isArray(part) ? part.length : Object.keys(part).length;
    if (seen > mostParts) return [{ path: '', sentence: texts.tooMany }];
    for (const [key, child] of Object.entries(part)) {
      if (refusedKeys.has(key)) return [refusedKey(path, key)];
      open.push({ part: child, path: path === '' ? key : `${path}.${key}`, depth: depth + 1 });
    }
  }
  return [];
}

function refusedKey(path: string, key: string): SchemaProblem {
  const say = path === '' ? texts.fileRefusedField : texts.refusedField;
  return { path, sentence: say(key) };
}
