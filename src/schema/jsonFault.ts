const token =
  /\s*(?:([[\]{},:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;

type Expected =
  | 'value'
  | 'value or end'
  | 'key'
  | 'key or end'
  | 'colon'
  | 'comma or end'
  | 'nothing';

/** The line, from 1, at which a text stops being JSON. Engines do not all say where their parser stopped. */
export function jsonFaultLine(text: string): number {
  return text.slice(0, faultAt(text)).split('\n').length;
}

function faultAt(text: string): number {
  const open: string[] = [];
  const end = text.trimEnd().length;
  let expected: Expected = 'value';
  let position = 0;
  while (position < end) {
    token.lastIndex = position;
    const found: RegExpExecArray | null = token.exec(text);
    const next: Expected | null | undefined =
      found && after(expected, found[1] ?? (found[2] ? 'text' : 'word'), open);
    if (!next) return position + text.slice(position).search(/\S/);
    expected = next;
    position = token.lastIndex;
  }
  return end;
}

/** What may follow a token; undefined if the token may not stand there. Keeps the stack of what is open. */
function after(expected: Expected, kind: string, open: string[]): Expected | undefined {
  const isEnd = expected.endsWith('or end');
  if (isEnd && kind === (open.at(-1) === '{' ? '}' : ']')) {
    open.pop();
    return afterValue(open);
  }
  if (expected === 'comma or end') {
    if (kind !== ',') return undefined;
    return open.at(-1) === '{' ? 'key' : 'value';
  }
  if (expected === 'colon') return kind === ':' ? 'value' : undefined;
  if (expected.startsWith('key')) return kind === 'text' ? 'colon' : undefined;
  if (!expected.startsWith('value')) return undefined;
  if (kind === '{' || kind === '[') {
    open.push(kind);
    return kind === '{' ? 'key or end' : 'value or end';
  }
  return kind === 'text' || kind === 'word' ? afterValue(open) : undefined;
}

function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? 'nothing' : 'comma or end';
}
