/** What a chosen colour becomes on each ground, so that text in it can be read. */
export interface AccentOn {
  readonly ground: 'light' | 'dark';
  /** "#1d4ed8" */
  readonly hex: string;
  /** Contrast of `hex` against the ground. */
  readonly ratio: number;
  /** Contrast that the colour as chosen has there. */
  readonly chosenRatio: number;
}

/** The less favourable ground of each theme: paper in the light one, cards in the dark one. */
export const accentGrounds = { light: '#f7f6f2', dark: '#181b21' } as const;

/** WCAG 2.2, success criterion 1.4.3: text of any size. Marks, with 3 : 1, are then clear too. */
const leastForText = 4.5;

type Rgb = readonly [number, number, number];

/** Null: no colour in the form #rrggbb. */
export function accentOn(chosen: string): readonly AccentOn[] | null {
  const colour = rgbOf(chosen);
  if (colour === null) return null;
  return (['light', 'dark'] as const).map((ground) => {
    const below = rgbOf(accentGrounds[ground]) ?? [0, 0, 0];
    const found = shifted(colour, below, ground === 'light' ? 0 : 255);
    return {
      ground,
      hex: hexOf(found),
      ratio: contrast(found, below),
      chosenRatio: contrast(colour, below),
    };
  });
}

/** The colour mixed with black or white in hundredths, as little as makes it legible. */
function shifted(colour: Rgb, ground: Rgb, towards: 0 | 255): Rgb {
  for (let part = 0; part < 100; part += 1) {
    const mixed = colour.map((value) =>
      Math.round(value + ((towards - value) * part) / 100),
    ) as unknown as Rgb;
    if (contrast(mixed, ground) >= leastForText) return mixed;
  }
  return [towards, towards, towards];
}

/** (L₁ + 0.05) / (L₂ + 0.05), the lighter above. @source WCAG 2.2, "contrast ratio" */
function contrast(first: Rgb, second: Rgb): number {
  const [a, b] = [luminance(first) + 0.05, luminance(second) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
}

/** @source WCAG 2.2, "relative luminance" */
function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function rgbOf(hex: string): Rgb | null {
  const digits = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex)?.slice(1);
  return digits === undefined
    ? null
    : (digits.map((pair) => Number.parseInt(pair, 16)) as unknown as Rgb);
}

function hexOf(colour: Rgb): string {
  return `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
