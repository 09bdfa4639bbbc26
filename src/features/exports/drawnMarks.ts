import type { Mark } from '../../exports/picture/svgText.ts';
import { svgMarkup } from './svgMarkup.ts';

/** What stands on the page below an element, as marks from the corner at left and top. */
export function drawnMarks(root: Element, left: number, top: number): readonly Mark[] {
  const marks: Mark[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      marks.push(...textMarks(node, left, top));
      return;
    }
    if (!(node instanceof Element) || !isDrawn(node)) return;
    if (node instanceof SVGSVGElement) {
      const { x, y } = node.getBoundingClientRect();
      marks.push({ kind: 'drawing', x: x - left, y: y - top, markup: svgMarkup(node) });
      return;
    }
    marks.push(...boxMarks(node, left, top));
    for (const child of node.childNodes) visit(child);
  };
  visit(root);
  return marks;
}

/** Whether it is seen: what is for screen readers alone is cut to a single pixel. */
function isDrawn(element: Element): boolean {
  const { display, visibility, opacity, overflowX } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  const isCut = overflowX !== 'visible' && width <= 1 && height <= 1;
  return display !== 'none' && visibility !== 'hidden' && opacity !== '0' && !isCut;
}

function boxMarks(element: Element, left: number, top: number): readonly Mark[] {
  const { backgroundColor: fill, borderTopLeftRadius } = getComputedStyle(element);
  // The ground of what the pointer happens to be on is the pointer's.
  if (isClear(fill) || element.matches('button:hover, a:hover')) return [];
  const { x, y, width, height } = element.getBoundingClientRect();
  const radius = Math.min(Number.parseFloat(borderTopLeftRadius) || 0, width / 2, height / 2);
  return [{ kind: 'box', x: x - left, y: y - top, width, height, radius, fill }];
}

function isClear(colour: string): boolean {
  return colour === '' || colour === 'transparent' || /,\s*0\)$|\/\s*0%?\)$/.test(colour);
}

/** One mark for each line that a text is broken into. */
function textMarks(node: Text, left: number, top: number): readonly Mark[] {
  const parent = node.parentElement;
  if (parent === null || node.data.trim() === '') return [];
  const { color, fontSize, fontWeight } = getComputedStyle(parent);
  const size = Number.parseFloat(fontSize) || 14;
  return linesOf(node).map(({ text, box }) => ({
    kind: 'text',
    x: box.left - left,
    // The baseline lies about a third of the letters' size below the middle of the line.
    y: box.top + box.height / 2 + size * 0.35 - top,
    width: box.width,
    text,
    size,
    weight: fontWeight,
    fill: color,
  }));
}

interface TextLine {
  readonly text: string;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

function linesOf(node: Text): readonly TextLine[] {
  const range = document.createRange();
  const lines: { from: number; to: number; top: number }[] = [];
  for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const { top } = range.getBoundingClientRect();
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line.top - top) < 2) line.to = index + word.length;
    else lines.push({ from: index, to: index + word.length, top });
  }
  return lines.map(({ from, to }) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return {
      text: node.data.slice(from, to).replace(/\s+/g, ' '),
      box: range.getBoundingClientRect(),
    };
  });
}
