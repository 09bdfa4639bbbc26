/** The presentation: its controls, and what is set up for it. */

export const presentation = 'Presentation';
export const position = (at: number, count: number): string => `${at} of ${count}`;
export const previous = 'Previous';
export const next = 'Next';
export const leave = 'Leave the presentation';
export const setUp = 'Set up';
export const undo = 'Undo';
export const redo = 'Redo';
export const inputs = 'Inputs within reach';
export const verdict = 'The answer';
export const plans = 'The plans side by side';
export const limits = 'What this does not tell you';

export const setUpTitle = 'Set up the presentation';
export const findInput = 'Find an input';
export const findExample = 'rate, people, outage …';
export const chosen = (count: number, most: number): string =>
  `${count} of ${most} chosen. They stay within reach on every screen.${count < most ? '' : ' Remove one to choose another.'}`;
export const found = 'Inputs found, scrollable';
export const noInput = (text: string): string => `No input matches “${text}”.`;
export const more = (count: number): string => `and ${count} more: type to find them`;
export const client = 'Client';
export const clientName = 'Client’s name';
export const clientHint = 'Shown on every screen. Kept in this browser only, with this scenario.';
export const logo = 'Logo';
export const chooseLogo = 'Choose a picture …';
export const removeLogo = 'Remove the logo';
export const logoHint = 'PNG, JPEG or SVG, up to 150 KB.';
export const accent = 'Accent colour';
export const usualAccent = 'Remove the colour';
export const contrastOn = { light: 'On light', dark: 'On dark' } as const;
export const contrast = (ground: string, hex: string, ratio: string): string =>
  `${ground}: ${hex}, ${ratio}:1`;
export const adjusted = (chosenHex: string, ratio: string): string =>
  `${chosenHex} would have only ${ratio}:1 there; text needs 4.5:1, so the shade is adjusted.`;

export const logoTooLarge = (kilobytes: number): string =>
  `This file is ${kilobytes} KB; a logo can be 150 KB at most. Nothing has changed.`;
export const logoOfWrongKind = 'This file is not a PNG, JPEG or SVG picture. Nothing has changed.';
export const logoUnreadable = 'The browser could not read this picture. Nothing has changed.';
export const notKept =
  'The browser’s storage is full or blocked: this will be lost when the page is closed.';
export const saidOf = (title: string, place: string): string =>
  `${title.replace(/[.…]$/, '')}. ${place}.`;
