/** Something drawn, in CSS pixels from the picture's corner. */
export type Mark =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly fill: string;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      /** Width on the page; the text is fitted to it whatever font the reader has. */
      readonly width: number | null;
      readonly text: string;
      readonly size: number;
      readonly weight: string;
      readonly fill: string;
    }
  /** An element that is SVG already, with its styles as attributes. */
  | { readonly kind: 'drawing'; readonly x: number; readonly y: number; readonly markup: string };

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly marks: readonly Mark[];
}

const fonts = "Inter, 'Helvetica Neue', Arial, sans-serif";

/** A picture as a file of its own, on a light ground; every style is an attribute. */
export function svgText({ width, height, title, marks }: Picture): string {
  const size = `width="${round(width)}" height="${round(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${round(width)} ${round(height)}" font-family="${fonts}">`,
    `<title>${escapeXml(title)}</title>`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    ...marks.map(markText),
    '</svg>',
  ].join('\n');
}

function markText(mark: Mark): string {
  switch (mark.kind) {
    case 'box': {
      const place = `x="${round(mark.x)}" y="${round(mark.y)}"`;
      const size = `width="${round(mark.width)}" height="${round(mark.height)}"`;
      return `<rect ${place} ${size} rx="${round(mark.radius)}" fill="${escapeXml(mark.fill)}"/>`;
    }
    case 'text': {
      const place = `x="${round(mark.x)}" y="${round(mark.y)}"`;
      const fit =
        mark.width === null
          ? ''
          : ` textLength="${round(mark.width)}" lengthAdjust="spacingAndGlyphs"`;
      const look = `font-size="${round(mark.size)}" font-weight="${escapeXml(mark.weight)}" fill="${escapeXml(mark.fill)}"`;
      return `<text ${place} ${look}${fit}>${escapeXml(mark.text)}</text>`;
    }
    case 'drawing':
      return `<g transform="translate(${round(mark.x)} ${round(mark.y)})">${mark.markup}</g>`;
  }
}

/** Text as XML holds it; characters that it cannot hold are left out. */
export function escapeXml(text: string): string {
  return Array.from(text)
    .filter((character) => (character.codePointAt(0) ?? 0) >= 32)
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
