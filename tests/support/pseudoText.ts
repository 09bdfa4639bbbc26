const FROM = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const TO = 'áƀćđéƒǵĥíĵķĺɱńóƥɋŕšťúṽŵẋýžÁƁĆĐÉƑǴĤÍĴĶĹṀŃÓƤɊŔŠŤÚṼŴẊÝŽ';
const ACCENTED = new Map(Array.from(FROM, (letter, index) => [letter, TO.charAt(index)]));

/** How much longer than English a translation may come out. */
const LONGER = 0.35;

/** "Show" → "⟦Šĥóŵ~⟧": accented, about a third longer, in brackets; the space around it stays outside. */
export function pseudo(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  const accented = Array.from(words, (letter) => ACCENTED.get(letter) ?? letter).join('');
  return `${before}⟦${accented}${'~'.repeat(Math.round(words.length * LONGER))}⟧${after}`;
}

/** Whether there is anything to translate. */
export function isWordy(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** Whether a text is read by a person by its looks: several words, or one that begins or ends a sentence. */
export function isSentence(text: string): boolean {
  return (
    /\p{L}\S*\s|\s\S*\p{L}|^\P{L}*\p{Lu}\p{Ll}|\p{L}…/u.test(text) &&
    !/^[a-z]+(?: [a-z]+)*=/.test(text)
  );
}

/** What stands outside the brackets, without figures and signs: nothing, if every word is in the catalogue. */
export function untranslated(text: string): string {
  let left = text;
  for (let shorter = ''; shorter !== left; ) {
    shorter = left;
    left = left.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  }
  return left.replaceAll(/[^\p{L}]+/gu, ' ').trim();
}
