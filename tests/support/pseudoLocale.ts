import { parseSync, type Plugin } from 'vite';
import { isSentence, isWordy, pseudo } from './pseudoText.ts';

/** Where words stand: the catalogue, in which every text is one, and the sentences that are made of figures. */
const CATALOGUE =
  /\/src\/(?:present\/(?:texts\/|(?:words|itemWords|termWords)\.ts|planColourNames\.ts|catalogue\/originWords\.ts)|ui\/(?:texts|fields\/fieldTexts)\.ts|schema\/texts\.ts|scenario\/\w+\/\w+Texts\.ts)/;
const SENTENCES = /\/src\/(?:present|reference)\//;

/** Properties whose value is read by a person, and functions whose arguments are. */
const READ_PROPERTIES = new Set(
  'label title text unit what term definition aid summary caption help note badge header name words intro formula quantity publisher word judgedBounds result'.split(
    ' ',
  ),
);
const READ_ARGUMENTS = new Set(
  'plain strong termed plural listOf capitalised figure money percent onOff choice month optional quick question judgement'.split(
    ' ',
  ),
);

/** "needs.supportHours", "riskAversion": where a figure stands, not what it is called. */
const PATH = /^[a-z]\w*(?:\.\w+)+$|^[a-z]+[A-Z]\w*$/;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Puts every word of the page in a locale that nobody speaks: accented, a third longer and in brackets. What
 * reaches the page without brackets stands outside the catalogue; what does not fit would not fit in German.
 */
export function pseudoLocale(): Plugin {
  return {
    name: 'pseudo-locale',
    enforce: 'pre',
    transform(code, id) {
      const [file = ''] = id.split('?');
      if (!file.endsWith('.ts') || !(CATALOGUE.test(file) || SENTENCES.test(file)))
        return undefined;
      return translated(code, CATALOGUE.test(file));
    },
  };
}

/** @param isCatalogue whether every text is read by a person, be it a single word */
function translated(code: string, isCatalogue: boolean): string {
  const edits: Edit[] = [];
  visit(parseSync('words.ts', code).program as unknown as Node, isCatalogue, edits);
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, text: next }) => text.slice(0, start) + next + text.slice(end),
      code,
    );
}

/** @param isRead whether what stands here is shown as it is, so that a single word is one too */
function visit(node: Node, isRead: boolean, edits: Edit[]): void {
  if (/^TS(?!As|Satisfies|NonNull)|^Import|^ExportAll/.test(node.type)) return;
  if (node.type === 'Literal') {
    const { value } = node;
    if (typeof value !== 'string' || PATH.test(value)) return;
    if (!(isRead ? isWordy(value) : isSentence(value))) return;
    edits.push({ start: node.start, end: node.end, text: JSON.stringify(pseudo(value)) });
    return;
  }
  if (node.type === 'TemplateLiteral') {
    visitTemplate(node, isRead, edits);
    return;
  }
  for (const [key, child] of childrenOf(node)) {
    visit(child, isReadAt(node, key) || (isRead && !isSilent(node, key)), edits);
  }
}

function visitTemplate(node: Node, isRead: boolean, edits: Edit[]): void {
  const quasis = node['quasis'] as readonly (Node & {
    readonly value: { readonly cooked: string; readonly raw: string };
  })[];
  const isWords = isRead || isSentence(quasis.map(({ value }) => value.cooked).join('0'));
  if (isWords) {
    for (const { start, end, value } of quasis) {
      if (!isWordy(value.cooked)) continue;
      // In TypeScript a stretch includes the signs around it.
      const from = start + (end - start > value.raw.length ? 1 : 0);
      edits.push({ start: from, end: from + value.raw.length, text: pseudo(value.raw) });
    }
  }
  for (const expression of node['expressions'] as readonly Node[]) {
    visit(expression, isWords && expression.type !== 'CallExpression', edits);
  }
}

/** Keys, conditions and what is passed to functions are not shown, whatever they stand in. */
function isSilent({ type }: Node, key: string): boolean {
  return (
    (type === 'Property' && key === 'key') ||
    (type === 'ConditionalExpression' && key === 'test') ||
    type === 'BinaryExpression' ||
    type === 'MemberExpression' ||
    type === 'CallExpression'
  );
}

function isReadAt(node: Node, key: string): boolean {
  if (node.type === 'Property' && key === 'value') {
    const name = (node['key'] as Node)['name'];
    return typeof name === 'string' && READ_PROPERTIES.has(name);
  }
  if (node.type === 'CallExpression' && key === 'arguments') {
    const name = (node['callee'] as Node)['name'];
    return typeof name === 'string' && READ_ARGUMENTS.has(name);
  }
  return false;
}

function childrenOf(node: Node): readonly (readonly [string, Node])[] {
  return Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter(
        (child): child is Node => typeof child === 'object' && child !== null && 'type' in child,
      )
      .map((child) => [key, child] as const),
  );
}
