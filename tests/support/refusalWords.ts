import { type ESTree, parseSync, Visitor } from 'vite';

/**
 * Words of refusals that stand outside the catalogue: in what is called a sentence or an error, in what is
 * passed to `refused`, and in what a function returns. Errors that only a programmer meets are thrown.
 */
export function refusalWords(file: string, source: string): readonly string[] {
  const found: string[] = [];
  const add = (node: ESTree.Node | null | undefined): void => {
    found.push(...textsIn(node).filter((text) => /\p{L}{2,} \p{L}/u.test(text)));
  };
  new Visitor({
    Property: ({ key, value }) => {
      const name = key.type === 'Identifier' ? key.name : '';
      if (name === 'sentence' || name === 'error') add(value);
    },
    VariableDeclarator: ({ id, init }) => {
      if (id.type === 'Identifier' && id.name === 'sentence') add(init);
    },
    CallExpression: ({ callee, arguments: given }) => {
      if (callee.type === 'Identifier' && callee.name === 'refused') given.forEach(add);
    },
    ReturnStatement: ({ argument }) => add(argument),
  }).visit(parseSync(file, source).program);
  return found;
}

/** The texts that an expression may come to, figures in them left out. */
function textsIn(node: ESTree.Node | null | undefined): readonly string[] {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return [node.quasis.map(({ value }) => value.cooked ?? '').join('…')];
    case 'ConditionalExpression':
      return [...textsIn(node.consequent), ...textsIn(node.alternate)];
    default:
      return [];
  }
}
