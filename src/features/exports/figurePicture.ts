import type { Mark, Picture } from '../../exports/picture/svgText.ts';
import { drawnMarks } from './drawnMarks.ts';

export interface Caption {
  readonly title: string;
  /** Lines under the title. */
  readonly aid: string;
  /** At the foot: whose figures these are, and what made them. */
  readonly source: string;
}

const margin = 24;
const titleSize = 19;
const aidSize = 14;
const footSize = 12;

/** What a figure shows, on a light ground, under its title and above its source. */
export function figurePicture(body: Element, caption: Caption): Picture {
  return inLightTheme(
    withoutTools(body, () => {
      const { left, top, width, height: most } = body.getBoundingClientRect();
      const height = Math.min(most, drawnBottom(body) - top);
      const title = written(caption.title, titleSize, '600', '#1c1b19', width, margin);
      const aid = written(caption.aid, aidSize, '400', '#55524c', width, endOf(title, margin));
      const head = endOf(aid, endOf(title, margin)) + 12;
      const foot = written(caption.source, footSize, '400', '#55524c', width, head + height + 12);
      return {
        width: width + 2 * margin,
        height: endOf(foot, head + height) + margin,
        title: caption.title,
        marks: [...title, ...aid, ...drawnMarks(body, left - margin, top - head), ...foot],
      };
    }),
  );
}

/** Reads a figure without what acts and does not show, as paper does, and with what only pictures show; no frame is drawn in between. */
function withoutTools<Found>(body: Element, read: () => Found): () => Found {
  return () => {
    const tools = Array.from(body.querySelectorAll<HTMLElement>('[data-print="hide"]'));
    const before = tools.map(({ style }) => style.display);
    for (const { style } of tools) style.display = 'none';
    body.setAttribute('data-pictured', '');
    try {
      return read();
    } finally {
      body.removeAttribute('data-pictured');
      for (const [at, { style }] of tools.entries()) style.display = before[at] ?? '';
    }
  };
}

/** Where the last thing that is seen ends: a card may be as high as its neighbour. */
function drawnBottom(body: Element): number {
  const seen = Array.from(body.querySelectorAll('*')).filter(
    (element) => element.childElementCount === 0 || element instanceof SVGSVGElement,
  );
  return Math.max(...seen.map((element) => element.getBoundingClientRect().bottom));
}

/** Reads the page as it looks in light; no frame is drawn in between. */
function inLightTheme<Found>(read: () => Found): Found {
  const { dataset } = document.documentElement;
  const before = dataset['theme'];
  dataset['theme'] = 'light';
  try {
    return read();
  } finally {
    if (before === undefined) delete dataset['theme'];
    else dataset['theme'] = before;
  }
}

type TextMark = Extract<Mark, { kind: 'text' }>;

/** A text broken into lines of a width; a letter is taken to be half as wide as it is high. */
function written(
  text: string,
  size: number,
  weight: string,
  fill: string,
  width: number,
  top: number,
): readonly TextMark[] {
  const most = Math.max(12, Math.floor(width / (size * 0.52)));
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, at) => ({
    kind: 'text',
    x: margin,
    y: top + size * (1 + 1.35 * at),
    width: null,
    text: line,
    size,
    weight,
    fill,
  }));
}

/** Where the next text begins. */
function endOf(marks: readonly TextMark[], otherwise: number): number {
  const last = marks.at(-1);
  return last === undefined ? otherwise : last.y + last.size * 0.45;
}
