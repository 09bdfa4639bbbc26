const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A name as it stands in a sentence or beside a figure. One that is written from right to left is kept apart
 * (first-strong isolate), so that it turns round neither the words nor the figures after it.
 */
export function isolated(name: string): string {
  return rightToLeft.test(name) ? `\u2068${name}\u2069` : name;
}

/** A text of the page as it is saved: without the marks, which only its looks need. */
export function unmarked(text: string): string {
  return text.replaceAll(/[\u2068\u2069]/g, '');
}
