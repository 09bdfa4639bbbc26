/** Numbers from 0 to below 1, the same for the same seed. */
export type Chance = () => number;

/** @source mulberry32, Tommy Ettinger */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<Item>(items: readonly Item[], chance: Chance): Item {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

const fragments = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  '\u0000',
  '\uD800',
  '1e999',
  'null',
  '-0',
];

/** A text with one to four things wrong: a character, a piece cut out, doubled, moved or foreign. */
export function mutatedText(text: string, chance: Chance): string {
  let next = text;
  for (let left = 1 + Math.floor(chance() * 4); left > 0; left -= 1) {
    const at = Math.floor(chance() * next.length);
    const to = at + Math.floor(chance() ** 3 * (next.length - at));
    const [head, middle, tail] = [next.slice(0, at), next.slice(at, to), next.slice(to)];
    next = pick(
      [
        () => head + String.fromCodePoint(32 + Math.floor(chance() * 95)) + next.slice(at + 1),
        () => head + tail,
        () => head + middle + middle + tail,
        () => tail + head + middle,
        () => head + pick(fragments, chance) + middle + tail,
        () => head,
      ],
      chance,
    )();
  }
  return next;
}

const values: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  -1e308,
  5e-324,
  0.1,
  2 ** 53,
  '',
  'x'.repeat(5_000),
  '\u0000',
  '__proto__',
  [],
  {},
  [[]],
  { typical: 1 },
  { typical: 'NaN', origin: 'edited' },
  { __proto__: null },
];

const keys = ['constructor', 'prototype', 'toString', '#', 'a.b', 'typical', '0', '', '-1'];

/** A document with one to three parts replaced, removed, added, copied elsewhere or nested. */
export function mutatedDocument(document: unknown, chance: Chance): unknown {
  const next: unknown = structuredClone(document);
  for (let left = 1 + Math.floor(chance() * 3); left > 0; left -= 1) {
    const parts = partsOf(next);
    const part = pick(parts, chance);
    const own = Object.keys(part);
    const key = own.length === 0 ? '0' : pick(own, chance);
    pick(
      [
        () => (part[key] = structuredClone(pick(values, chance))),
        () => delete part[key],
        () => (part[pick(keys, chance)] = structuredClone(pick(values, chance))),
        () => (part[key] = structuredClone(pick(parts, chance))),
        () => (part[key] = nested(part[key], Math.floor(chance() * 60))),
      ],
      chance,
    )();
  }
  return next;
}

function nested(value: unknown, depth: number): unknown {
  let part = value;
  for (let left = depth; left > 0; left -= 1) part = [part];
  return part;
}

function partsOf(root: unknown): readonly Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const open: unknown[] = [root];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (typeof part !== 'object' || part === null) continue;
    found.push(part as Record<string, unknown>);
    open.push(...Object.values(part).filter((child) => child !== undefined));
  }
  return found;
}
