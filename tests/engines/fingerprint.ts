/** What a value comes to, bit by bit: numbers by their 64 bits, so that −0 is not 0. */
export interface Fingerprint {
  /** 16 hexadecimal digits. */
  readonly digest: string;
  /** Numbers that were read. */
  readonly numbers: number;
}

interface Reader {
  readonly word: (bits: number) => void;
  readonly float: (value: number, path: string) => void;
}

/**
 * Reads a whole value: plain objects with their keys in order, lists, typed arrays, texts, numbers.
 * Throws with the path of anything that is not a number where one is kept, for no result may hold that.
 */
export function fingerprint(value: unknown): Fingerprint {
  const state = [0x811c9dc5, 0x9e3779b9] as [number, number];
  let numbers = 0;
  const word = (bits: number) => {
    state[0] = Math.imul(state[0] ^ bits, 0x01000193);
    state[0] ^= state[0] >>> 15;
    state[1] = Math.imul(state[1] ^ (bits + state[0]), 0x85ebca6b);
    state[1] ^= state[1] >>> 13;
  };
  const view = new DataView(new ArrayBuffer(8));
  const float = (number: number, path: string) => {
    if (Number.isNaN(number)) throw new Error(`${path} is not a number.`);
    numbers += 1;
    view.setFloat64(0, number);
    word(view.getUint32(0));
    word(view.getUint32(4));
  };
  read(value, '', { word, float });
  const digest = state.map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  return { digest, numbers };
}

/** A word for each kind of value, so that "1" and 1, null and nothing, [] and {} differ. */
const kindOf = {
  nothing: 0,
  none: 1,
  no: 2,
  yes: 3,
  number: 4,
  text: 5,
  list: 6,
  record: 7,
  end: 8,
} as const;

function read(value: unknown, path: string, reader: Reader): void {
  const { word, float } = reader;
  if (typeof value === 'number') {
    word(kindOf.number);
    float(value, path);
  } else if (typeof value === 'string') readText(value, word);
  else if (typeof value === 'boolean') word(value ? kindOf.yes : kindOf.no);
  else if (value === undefined || value === null)
    word(value === null ? kindOf.nothing : kindOf.none);
  else if (isList(value)) {
    word(kindOf.list);
    Array.from(value).forEach((item, at) => read(item, `${path}.${at}`, reader));
    word(kindOf.end);
  } else if (typeof value === 'object') {
    word(kindOf.record);
    for (const [key, item] of Object.entries(value)) {
      readText(key, word);
      read(item, `${path}.${key}`, reader);
    }
    word(kindOf.end);
  } else throw new Error(`${path} is a ${typeof value}.`);
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

function readText(text: string, word: Reader['word']): void {
  word(kindOf.text);
  for (let at = 0; at < text.length; at += 1) word(text.charCodeAt(at));
  word(kindOf.end);
}
