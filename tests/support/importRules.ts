import path from 'node:path';
import type { Layer } from './importTable';
import { FORBIDDEN_FOLDERS, IMPORT_TABLE, LAYERS, LAYERS_WITH_ASSETS } from './importTable';
import type { Import, SourceFacts, SourceFile } from './sourceReading';
import { readSource } from './sourceReading';

export interface ImportReport {
  /** One sentence each, beginning with the path of the file. */
  readonly violations: readonly string[];
  readonly filesRead: number;
  readonly importsRead: number;
}

/** An import of one file, as seen from that file. */
interface Edge extends Import {
  readonly file: string;
  /** Path from the root of the repository; absent for packages. */
  readonly target?: string;
}

const MAIN = 'src/main.tsx';
const ENGINE_DOOR = 'src/engine/index';
const ENGINE_BANS = ['Date', 'Math.random', 'toLocaleString', 'toFixed', 'console', 'performance'];

function layerOf(file: string): Layer | undefined {
  const [root, folder, ...rest] = file.split('/');
  if (root !== 'src' || rest.length === 0) return undefined;
  return LAYERS.find((layer) => layer === folder);
}

function sliceOf(file: string): string | undefined {
  return file.split('/')[2];
}

function isStylesheet(target: string): boolean {
  return target.endsWith('.css');
}

function isAsset(target: string): boolean {
  return /\.(css|svg|png|jpg|webp|avif|woff2)$/.test(target);
}

function toEdge(file: string, { specifier, isTypeOnly }: Import): Edge {
  if (!specifier.startsWith('.')) return { file, specifier, isTypeOnly };
  const [withoutQuery = ''] = specifier.split('?');
  const target = path.posix.join(path.posix.dirname(file), withoutQuery);
  return { file, specifier, isTypeOnly, target };
}

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function isPackageAllowed(layer: Layer, name: string): boolean {
  return IMPORT_TABLE[layer].packages.some((allowed) =>
    allowed.endsWith('/*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed,
  );
}

function packageProblem(layer: Layer, specifier: string): string | undefined {
  if (specifier.startsWith('node:')) {
    return layer === 'cli' ? undefined : `imports ${specifier}, which only cli may`;
  }
  return isPackageAllowed(layer, packageName(specifier))
    ? undefined
    : `imports the package ${specifier}, which ${layer} may not`;
}

function reachProblem(from: Layer, to: Layer, { specifier, isTypeOnly }: Edge): string | undefined {
  const reach = IMPORT_TABLE[from].layers[to];
  if (reach === 'all' || (reach === 'types' && isTypeOnly)) return undefined;
  return reach === 'types'
    ? `imports ${specifier}: ${from} may take only types from ${to} (import type)`
    : `imports ${specifier}: ${from} may not import ${to}`;
}

function doorProblem(from: Layer, to: Layer, target: string): string | undefined {
  if (to !== 'engine' || from === 'engine') return undefined;
  const isDoor = /^src\/engine(\/index(\.ts)?)?$/.test(target);
  return isDoor ? undefined : `imports ${target}, past the engine's only door ${ENGINE_DOOR}.ts`;
}

function fileKindProblem(from: Layer, to: Layer, target: string): string | undefined {
  if (target.endsWith('.json') && from !== to) return `imports ${target} of another layer`;
  if (isAsset(target) && !LAYERS_WITH_ASSETS.includes(from)) {
    return `imports the asset ${target}, which ${from} may not`;
  }
  return undefined;
}

function sliceProblem(from: Layer, to: Layer, file: string, target: string): string | undefined {
  const isOtherFeature =
    from === 'features' && to === 'features' && sliceOf(file) !== sliceOf(target);
  return isOtherFeature ? `imports the feature ${sliceOf(target)}` : undefined;
}

function mainProblem({ specifier, target }: Edge): string | undefined {
  const isAllowed = target !== undefined && (layerOf(target) === 'app' || isStylesheet(target));
  return isAllowed ? undefined : `imports ${specifier}; it may import only app and style sheets`;
}

function edgeProblem(edge: Edge): string | undefined {
  const { file, target } = edge;
  if (file === MAIN) return mainProblem(edge);
  const from = layerOf(file);
  if (from === undefined) return undefined;
  if (target === undefined) return packageProblem(from, edge.specifier);
  const to = target === 'src/engine' ? 'engine' : layerOf(target);
  if (to === undefined) return `imports ${edge.specifier}, which lies in no layer`;
  return (
    reachProblem(from, to, edge) ??
    sliceProblem(from, to, file, target) ??
    doorProblem(from, to, target) ??
    fileKindProblem(from, to, target)
  );
}

function placeProblems(file: string): readonly string[] {
  const folders = file.split('/').slice(0, -1);
  const named = folders.filter((folder) => FORBIDDEN_FOLDERS.includes(folder));
  const isPlaced = file === MAIN || file === 'src/vite-env.d.ts' || layerOf(file) !== undefined;
  return [
    ...named.map((folder) => `lies in a folder named ${folder}`),
    ...(isPlaced ? [] : ['lies in no layer']),
  ];
}

function contentProblems(file: string, { uses, isBarrel }: SourceFacts): readonly string[] {
  const bans = layerOf(file) === 'engine' ? ENGINE_BANS.filter((name) => uses.has(name)) : [];
  return [
    ...bans.map((name) => `uses ${name}, which the engine may not`),
    ...(uses.has('enum') ? ['declares an enum'] : []),
    ...(isBarrel && file !== `${ENGINE_DOOR}.ts` ? ['is a barrel'] : []),
  ];
}

/** Which layers each layer imports, itself aside. */
function layerGraph(edges: readonly Edge[]): ReadonlyMap<Layer, ReadonlySet<Layer>> {
  const graph = new Map<Layer, Set<Layer>>();
  for (const { file, target } of edges) {
    const from = layerOf(file);
    const to = target === undefined ? undefined : layerOf(target);
    if (from === undefined || to === undefined || from === to) continue;
    graph.set(from, (graph.get(from) ?? new Set()).add(to));
  }
  return graph;
}

function reachableFrom(start: Layer, graph: ReturnType<typeof layerGraph>): ReadonlySet<Layer> {
  const reached = new Set<Layer>();
  const waiting = [...(graph.get(start) ?? [])];
  for (let layer = waiting.pop(); layer !== undefined; layer = waiting.pop()) {
    if (reached.has(layer)) continue;
    reached.add(layer);
    waiting.push(...(graph.get(layer) ?? []));
  }
  return reached;
}

function cycleProblems(edges: readonly Edge[]): readonly string[] {
  const graph = layerGraph(edges);
  return LAYERS.filter((layer) => reachableFrom(layer, graph).has(layer)).map(
    (layer) => `src/${layer}: is part of a cycle of layers`,
  );
}

/** Holds every source against the import table; pure, so that planted violations can be tried on it. */
export function checkImports(files: readonly SourceFile[]): ImportReport {
  const read = files.map((file) => ({ file: file.path, facts: readSource(file) }));
  const edges = read.flatMap(({ file, facts }) =>
    facts.imports.map((found) => toEdge(file, found)),
  );
  const perFile = read.flatMap(({ file, facts }) =>
    [...placeProblems(file), ...contentProblems(file, facts)].map((text) => `${file}: ${text}`),
  );
  const perEdge = edges.flatMap((edge) => {
    const problem = edgeProblem(edge);
    return problem === undefined ? [] : [`${edge.file}: ${problem}`];
  });
  return {
    violations: [...perFile, ...perEdge, ...cycleProblems(edges)],
    filesRead: read.length,
    importsRead: edges.length,
  };
}
