import type { ESTree } from 'vite';
import { parseSync, Visitor } from 'vite';

export interface SourceFile {
  /** Path from the root of the repository with forward slashes, for example `src/engine/index.ts`. */
  readonly path: string;
  readonly source: string;
}

export interface Import {
  readonly specifier: string;
  readonly isTypeOnly: boolean;
}

export interface SourceFacts {
  readonly imports: readonly Import[];
  /** What the rules speak about besides imports, named as in the code: `Date`, `Math.random`, `enum`. */
  readonly uses: ReadonlySet<string>;
  /** Nothing but imports and re-exports. */
  readonly isBarrel: boolean;
}

const WATCHED_GLOBALS = new Set(['Date', 'console', 'performance']);
const WATCHED_METHODS = new Set(['toLocaleString', 'toFixed']);
const UNREADABLE = '(not a literal)';

function literalText(node: ESTree.Node | null | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) {
    return node.quasis[0]?.value.cooked ?? undefined;
  }
  return undefined;
}

function memberName(node: ESTree.MemberExpression): string | undefined {
  return node.property.type === 'Identifier' && !node.computed
    ? node.property.name
    : literalText(node.property);
}

function isImportMeta(node: ESTree.Node | undefined, property: string): boolean {
  return (
    node?.type === 'MemberExpression' &&
    node.object.type === 'MetaProperty' &&
    memberName(node) === property
  );
}

function isNamed(node: ESTree.Node | null | undefined, name: string): boolean {
  return node?.type === 'Identifier' && node.name === name;
}

/** `import`, `export … from`, `import()`, `import('…').T`, `require()` and `new URL('…', import.meta.url)`. */
function importVisitor(found: Import[]): ConstructorParameters<typeof Visitor>[0] {
  const add = (specifier: string | undefined, isTypeOnly: boolean) =>
    found.push({ specifier: specifier ?? UNREADABLE, isTypeOnly });
  return {
    ImportDeclaration: (node) => add(node.source.value, node.importKind === 'type'),
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind === 'type'),
    ExportNamedDeclaration: (node) => {
      if (node.source) add(node.source.value, node.exportKind === 'type');
    },
    ImportExpression: (node) => add(literalText(node.source), false),
    TSImportType: (node) => add(node.source.value, true),
    TSExternalModuleReference: (node) => add(node.expression.value, false),
    CallExpression: (node) => {
      if (isNamed(node.callee, 'require')) add(literalText(node.arguments[0]), false);
      if (isImportMeta(node.callee, 'glob')) add(undefined, false);
    },
    NewExpression: (node) => {
      const isOwnFile = isNamed(node.callee, 'URL') && isImportMeta(node.arguments[1], 'url');
      if (isOwnFile) add(literalText(node.arguments[0]), false);
    },
  };
}

/** Names that are only a property (`x.Date`, `{ Date: 1 }`) do not reach the global of that name. */
function propertyNamePositions(program: ESTree.Program): ReadonlySet<number> {
  const positions = new Set<number>();
  const skip = (key: ESTree.Node, computed: boolean) => {
    if (!computed && key.type === 'Identifier') positions.add(key.start);
  };
  new Visitor({
    MemberExpression: (node) => {
      if (!isNamed(node.object, 'globalThis')) skip(node.property, node.computed);
    },
    Property: (node) => {
      if (!node.shorthand) skip(node.key, node.computed);
    },
    TSPropertySignature: (node) => skip(node.key, node.computed),
    TSMethodSignature: (node) => skip(node.key, node.computed),
  }).visit(program);
  return positions;
}

function useVisitor(
  uses: Set<string>,
  propertyNames: ReadonlySet<number>,
): ConstructorParameters<typeof Visitor>[0] {
  return {
    Identifier: (node) => {
      if (WATCHED_GLOBALS.has(node.name) && !propertyNames.has(node.start)) uses.add(node.name);
    },
    MemberExpression: (node) => {
      const name = memberName(node);
      if (name === undefined) return;
      if (WATCHED_METHODS.has(name)) uses.add(name);
      if (name === 'random' && isNamed(node.object, 'Math')) uses.add('Math.random');
      if (WATCHED_GLOBALS.has(name) && isNamed(node.object, 'globalThis')) uses.add(name);
    },
    VariableDeclarator: (node) => {
      if (!isNamed(node.init, 'Math')) return;
      const isDestructured = node.id.type === 'ObjectPattern';
      const takesRandom =
        node.id.type === 'ObjectPattern' &&
        node.id.properties.some((part) => part.type === 'Property' && isNamed(part.key, 'random'));
      if (!isDestructured || takesRandom) uses.add('Math.random');
    },
    TSEnumDeclaration: () => {
      uses.add('enum');
    },
  };
}

function isBarrel(program: ESTree.Program): boolean {
  const isReExport = (node: ESTree.Node) =>
    node.type === 'ExportAllDeclaration' ||
    (node.type === 'ExportNamedDeclaration' && node.declaration === null);
  return (
    program.body.some(isReExport) &&
    program.body.every((node) => node.type === 'ImportDeclaration' || isReExport(node))
  );
}

/** Parses one source; throws on a syntax error, because an unread file must not pass as clean. */
export function readSource({ path, source }: SourceFile): SourceFacts {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? 'syntax error'}`);
  const imports: Import[] = [];
  const uses = new Set<string>();
  new Visitor(importVisitor(imports)).visit(program);
  new Visitor(useVisitor(uses, propertyNamePositions(program))).visit(program);
  return { imports, uses, isBarrel: isBarrel(program) };
}
