import { type Bounds, bounds } from '../engine/index.ts';

const amount: Bounds = { min: 0, max: 1e13 };

/** The figures that only the document knows. */
const documentBounds: Readonly<Record<string, Bounds>> = {
  'plans.*.colour': { min: 0, max: 7, isWhole: true },
  'budget.perMonth': amount,
  'budget.perYear': amount,
  'budget.cashReserve': amount,
  riskAversion: { min: 0, max: 1 },
  nearTieShare: { min: 0, max: 0.5 },
  seed: { min: 0, max: 4_294_967_295, isWhole: true },
};

interface Branch {
  bounds?: Bounds;
  readonly next: Map<string, Branch>;
}

const root = branchesOf({ ...bounds, ...documentBounds });

/**
 * The least and the most that the figure at a dotted path may be; undefined where the path leads to
 * no figure. What follows `overrides.` is the path of a term from the root of an arrangement.
 *
 * @param path  of a document ("plans.1.composition.month") or of its pattern ("plans.*.colour")
 */
export function boundsAt(path: string): Bounds | undefined {
  const [, term] = path.split('.overrides.');
  return find(root, term === undefined ? path.split('.') : ['arrangement', ...term.split('.')]);
}

/** An index or an id matches the wildcard; a name that is spelt out comes first. */
function find(branch: Branch, [segment, ...rest]: readonly string[]): Bounds | undefined {
  if (segment === undefined) return branch.bounds;
  const named = branch.next.get(segment);
  const found = named && find(named, rest);
  if (found) return found;
  const any = branch.next.get('*');
  return any && find(any, rest);
}

function branchesOf(table: Readonly<Record<string, Bounds>>): Branch {
  const top: Branch = { next: new Map() };
  for (const [path, limit] of Object.entries(table)) {
    let branch = top;
    for (const segment of path.split('.')) {
      const next: Branch = branch.next.get(segment) ?? { next: new Map() };
      branch.next.set(segment, next);
      branch = next;
    }
    branch.bounds = limit;
  }
  return top;
}
