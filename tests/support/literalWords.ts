import { type ESTree, parseSync, Visitor } from 'vite';

/** Attributes and properties that a person reads or hears. */
const READ = new Set([
  'label',
  'labelText',
  'title',
  'titleText',
  'summary',
  'legend',
  'caption',
  'hint',
  'message',
  'aid',
  'note',
  'footer',
  'chartLabel',
  'inputsLabel',
  'placeholder',
  'alt',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
]);

const LETTERS = /\p{L}{2,}/u;

/**
 * Words that stand in the markup of a component, in what it names, or, as a sentence, anywhere in it: they
 * belong in the catalogue. Errors that only a programmer meets may say what they like.
 */
export function literalWords(file: string, source: string): readonly string[] {
  const found: string[] = [];
  const { program } = parseSync(file, source);
  const add = (text: string | null | undefined): void => {
    if (text && LETTERS.test(text)) found.push(text.replaceAll(/\s+/g, ' ').trim());
  };
  const addRead = (name: string | undefined, value: ESTree.Node | null | undefined): void => {
    if (name !== undefined && READ.has(name)) textsIn(value).forEach(add);
  };
  new Visitor({
    JSXText: ({ value }) => add(value),
    JSXExpressionContainer: ({ expression }) => textsIn(expression).filter(isSentence).forEach(add),
    JSXAttribute: ({ name, value }) => {
      const plain = value?.type === 'JSXExpressionContainer' ? value.expression : value;
      addRead(name.type === 'JSXIdentifier' ? name.name : undefined, plain);
    },
    Property: ({ key, value }) => addRead(key.type === 'Identifier' ? key.name : undefined, value),
    ReturnStatement: ({ argument }) =>
      textsIn(argument)
        .filter((text) => isSentence(text) && text.includes(' '))
        .forEach(add),
  }).visit(program);
  return found;
}

/** "Show fewer", "Save", "is hidden": not "compact" or "var(--track)". */
function isSentence(text: string): boolean {
  return /^\p{Lu}\p{Ll}+|\p{L}{2,} \p{L}/u.test(text) && !/[:;[(]|^on[A-Z]/.test(text);
}

/** The texts that an expression may come to, without those that only lead to one. */
function textsIn(node: ESTree.Node | null | undefined): readonly string[] {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return [
        ...node.quasis.map(({ value }) => value.cooked ?? ''),
        ...node.expressions.flatMap(textsIn),
      ];
    case 'ConditionalExpression':
      return [...textsIn(node.consequent), ...textsIn(node.alternate)];
    case 'LogicalExpression':
      return [...textsIn(node.left), ...textsIn(node.right)];
    default:
      return [];
  }
}
