/**
 * A text as the readers of numbers take it: digits and marks in one width, no marks that only turn the direction of
 * a text, one minus, and none of the dashes that stand for no cents ("150.–", "1500/-").
 */
export function tidied(text: string): string {
  return text
    .replaceAll(/[\uff01-\uff5e]/g, (wide) =>
      String.fromCodePoint(Number(wide.codePointAt(0)) - 0xfee0),
    )
    .replaceAll(/[\u200b\u200e\u200f\u061c]/g, '')
    .replaceAll(/[−﹣]/g, '-')
    .replaceAll('〜', '~')
    .replaceAll(/(?<=\d)[.,]\s?[-–—]{1,2}(?!\s*[\d.,])|(?<=[\d\p{L}])\s?\/[-=](?!\d)/gu, '')
    .trim();
}
