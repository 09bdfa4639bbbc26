export type Keyed = Readonly<Record<string, unknown>>;

/** The part as something with keys, lists included; undefined for values. */
export function keyed(part: unknown): Keyed | undefined {
  return typeof part === 'object' && part !== null ? (part as Keyed) : undefined;
}

/** The keys of a dotted path; what follows `overrides.` is one key, a term's own path. */
export function segmentsOf(path: string): readonly string[] {
  const [before = '', term] = path.split('.overrides.');
  return term === undefined ? before.split('.') : [...before.split('.'), 'overrides', term];
}

/** What stands at a path; undefined where it leads nowhere. */
export function valueAt(root: unknown, segments: readonly string[]): unknown {
  return segments.reduce<unknown>((part, segment) => {
    const node = keyed(part);
    return node && Object.hasOwn(node, segment) ? node[segment] : undefined;
  }, root);
}

/**
 * A copy of `root` with another value at the path; everything beside the path is shared.
 * Undefined removes the key. Records on the way that are not there begin empty.
 */
export function replaceAt<Root>(root: Root, segments: readonly string[], value: unknown): Root {
  return replaceUnknown(root, segments, value) as Root;
}

function replaceUnknown(
  part: unknown,
  [segment, ...rest]: readonly string[],
  value: unknown,
): unknown {
  if (segment === undefined) return value;
  if (Array.isArray(part)) {
    const index = Number(segment);
    return part.map((item: unknown, at) =>
      at === index ? replaceUnknown(item, rest, value) : item,
    );
  }
  const node = keyed(part) ?? {};
  const own = Object.hasOwn(node, segment) ? node[segment] : undefined;
  const child = replaceUnknown(own, rest, value);
  if (child !== undefined) return { ...node, [segment]: child };
  return Object.fromEntries(Object.entries(node).filter(([key]) => key !== segment));
}
