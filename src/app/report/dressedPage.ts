import * as pageTexts from '../../present/texts/pageTexts.ts';

/** What the margins of every page but the cover say. */
export interface RunningHead {
  readonly name: string;
  readonly date: string;
}

/**
 * Puts the document into the state in which the report is printed in the page's place: the page hidden, the
 * report's name as the name of the file, the running head in the margins.
 *
 * @returns takes it all back
 */
export function dressPage(head: RunningHead): () => void {
  const { title, documentElement } = document;
  documentElement.dataset['report'] = '';
  document.title = pageTexts.title(head.name);
  const undoHead = wearHead(head);
  return () => {
    delete documentElement.dataset['report'];
    document.title = title;
    undoHead();
  };
}

/** A sheet of its own: names of scenarios can only come into the margins by way of a rule. */
function wearHead({ name, date }: RunningHead): () => void {
  if (!('adoptedStyleSheets' in document)) return () => undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@page { @top-left { ${boxOf(shortened(name))} } @top-right { ${boxOf(date)} } }
     @page report-cover { @top-left { content: none } @top-right { content: none } }`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}

const look =
  "color: #5b616c; font-family: 'Inter Variable', 'Inter Fallback', sans-serif; font-size: 7.5pt; vertical-align: bottom; padding-block-end: 5mm";

function boxOf(text: string): string {
  return `content: ${cssText(text)}; ${look};`;
}

const mostLetters = 70;

/** One line of the margin. */
function shortened(name: string): string {
  return name.length > mostLetters ? `${name.slice(0, mostLetters - 1).trimEnd()}…` : name;
}

/** A string of a style sheet; everything but letters, digits and spaces is written as its code. */
export function cssText(text: string): string {
  const written = Array.from(text, (letter) =>
    /[\p{L}\p{N} ]/u.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${written.join('')}"`;
}
