/** Styles that a drawing needs to look the same without its style sheet. */
const kept = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'visibility',
  'display',
] as const;

/** The markup of a drawing with its styles as attributes; nothing that acts, and no style sheet's name, is left. */
export function svgMarkup(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [at, original] of originals.entries()) dress(copies[at], getComputedStyle(original));
  for (const element of copy.querySelectorAll('script, foreignObject, style')) element.remove();
  const { width, height } = drawing.getBoundingClientRect();
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('overflow', 'visible');
  return new XMLSerializer().serializeToString(copy);
}

function dress(copy: Element | undefined, style: CSSStyleDeclaration): void {
  if (copy === undefined) return;
  for (const { name } of Array.from(copy.attributes)) {
    if (/^(?:class|style|on|tabindex|role|aria-|data-)/.test(name)) copy.removeAttribute(name);
  }
  for (const name of kept) {
    const value = style.getPropertyValue(name);
    if (value !== '') copy.setAttribute(name, value);
  }
}
