import { homesOf } from './homesOf.ts';
import type { NumberRules } from './parseNumber.ts';

/** What is understood on every page, after the words of its own locale. */
const english: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['thousand', 3],
  ['tsd', 3],
  ['m', 6],
  ['mn', 6],
  ['mio', 6],
  ['million', 6],
  ['b', 9],
  ['bn', 9],
  ['billion', 9],
]);

const behind = /^(?<figure>.*?[\p{Nd}.,])\s*(?<word>\p{L}\P{Nd}*)$/u;
const before = /^(?<word>\p{L}\P{Nd}*?)\s*(?<figure>\p{Nd}.*)$/u;

/** A letter that a locale may shorten a power with, and that may as well be a unit: "t" is an hour in Danish. */
const oneLetter = /^[a-z]$/i;

export interface CutPower {
  readonly figure: string;
  readonly power: number;
}

/** A figure without the word for a power of ten beside it: "1,5" and 6 for "1,5 juta", "1.2" and 9 for "1.2 bn". */
export function cutPower(text: string, rules: NumberRules): CutPower {
  for (const pattern of [behind, before]) {
    const { figure, word } = pattern.exec(text)?.groups ?? {};
    if (figure === undefined || word === undefined) continue;
    // A letter before a figure is a sign ("K500" is 500 kwacha), a word a summand ("mil 500" is 1,500), but where
    // people put their powers there.
    if (pattern === before && !isPutBefore(word, rules)) continue;
    const power = powerOf(normal(word), rules);
    if (power !== undefined) return { figure: figure.trim(), power };
  }
  return { figure: text, power: 0 };
}

/** The locale's own word first: "M" is a thousand million in Indonesian, "B" a million million in Spanish. */
function powerOf(word: string, { locale, currency, kind }: NumberRules): number | undefined {
  const [small, isLetter] = [word.toLowerCase(), oneLetter.test(word)];
  const isUnit = isLetter && kind !== 'money' && !english.has(small);
  const own = isUnit ? undefined : (wordsOf(locale).get(word) ?? wordsOf(locale).get(small));
  const known = own ?? english.get(small);
  if (known !== undefined || isLetter) return known;
  const homes = currency === undefined ? [] : homesOf(currency);
  return homes.map((home) => wordsOf(home).get(small)).find((power) => power !== undefined);
}

/** Marks the words that a locale prints before a figure, as Swahili does: "M1.5". */
const leading = '^';

function isPutBefore(word: string, { locale, currency }: NumberRules): boolean {
  const isIn = (home: string, written: string) => wordsOf(home).has(`${leading}${written}`);
  const whole = normal(word);
  if (oneLetter.test(word)) return isIn(locale, whole);
  const homes = currency === undefined ? [] : homesOf(currency);
  return [locale, ...homes].some((home) => isIn(home, whole) || isIn(home, whole.toLowerCase()));
}

/** Words already looked up: every keystroke asks for them. */
const learned = new Map<string, ReadonlyMap<string, number>>();

function wordsOf(locale: string): ReadonlyMap<string, number> {
  const words = learned.get(locale) ?? wordsIn(locale);
  learned.set(locale, words);
  return words;
}

/** What the locale prints behind 1, 1.5, 2 and more thousands, millions and so on, as it is and in small letters. */
function wordsIn(locale: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(locale, {
      notation: 'compact',
      compactDisplay,
      maximumSignificantDigits: 2,
    });
    for (let exponent = 3; exponent <= 12; exponent += 1) {
      for (const factor of [1, 1.5, 2, 3, 5]) {
        const parts = format.formatToParts(Number(`${factor}e${exponent}`));
        const [word, other] = parts.filter(({ type }) => type === 'compact');
        const digits = parts.filter(({ type }) => type === 'integer').map(({ value }) => value);
        const power = exponent + 1 - Array.from(digits.join('')).length;
        // "mille" is a thousand without a figure; Burmese puts words on both sides of one.
        if (word === undefined || other !== undefined || digits.length === 0) continue;
        if (parts.findIndex(({ type }) => type === 'integer') > parts.indexOf(word))
          for (const key of [normal(word.value), normal(word.value).toLowerCase()])
            words.set(`${leading}${key}`, power);
        for (const key of [normal(word.value), normal(word.value).toLowerCase()])
          if (!words.has(key)) words.set(key, power);
      }
    }
  }
  return words;
}

/** Without a full stop, its blanks as one: "Mio." is "Mio". */
function normal(word: string): string {
  return word
    .replaceAll(/[\u200e\u200f\u061c]/g, '')
    .trim()
    .replace(/\.$/, '')
    .replaceAll(/\s+/g, ' ');
}
