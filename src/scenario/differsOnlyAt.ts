import { keyed } from './path.ts';

/**
 * Whether two documents share everything but what stands at or below a path. Parts are the same when they
 * are one object, as an edit leaves them: a document that was read anew shares nothing.
 */
export function differsOnlyAt(
  one: unknown,
  other: unknown,
  [segment, ...rest]: readonly string[],
): boolean {
  if (one === other || segment === undefined) return true;
  const [here, there] = [keyed(one), keyed(other)];
  if (here === undefined || there === undefined) return false;
  const keys = new Set([...Object.keys(here), ...Object.keys(there)]);
  return [...keys].every((key) =>
    key === segment ? differsOnlyAt(here[key], there[key], rest) : here[key] === there[key],
  );
}
