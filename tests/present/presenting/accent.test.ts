import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fc, it as law } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { accentGrounds, accentOn } from '../../../src/present/presenting/accent.ts';
import { accentView } from '../../../src/present/presenting/accentWords.ts';

/** The contrast of WCAG 2.0, whose older threshold parts no two of the 256 levels otherwise. */
function contrast(first: string, second: string): number {
  const luminances = [first, second].map((hex) => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  });
  return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05);
}

const aColour = fc.stringMatching(/^#[0-9a-f]{6}$/);

describe('a colour of the client’s', () => {
  law.prop([aColour], { numRuns: 60 })('can be read on either ground', (chosen) => {
    for (const { ground, hex, ratio } of accentOn(chosen) ?? []) {
      expect(ratio).toBeCloseTo(contrast(hex, accentGrounds[ground]), 6);
      expect(ratio).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('stays as it is where it can be read already, and is shifted as little as needed where not', () => {
    const [light, dark] = accentOn('#1d4ed8') ?? [];
    expect(light?.hex).toBe('#1d4ed8');
    expect(dark?.hex).not.toBe('#1d4ed8');
    expect(dark?.ratio).toBeLessThan(4.7);
  });

  it('is said with its contrasts, and why it was shifted', () => {
    const { lines } = accentView('#ffff00', 'en-US') ?? { lines: [] };
    // Yellow: luminance 0.9278; on paper of 0.9218 it is almost invisible.
    expect(lines[0]).toMatch(/^On light: #[0-9a-f]{6}, 4\.\d:1\. #ffff00 would have only 1\.0:1/);
    expect(lines[1]).toMatch(/^On dark: #ffff00, 16\.\d:1$/);
  });

  it('is none where the text is no colour', () => {
    expect(accentOn('')).toBeNull();
    expect(accentOn('red')).toBeNull();
  });

  it('is measured against the grounds of the style sheet', () => {
    const tokens = readFileSync(
      path.resolve(import.meta.dirname, '../../../src/ui/tokens.css'),
      'utf8',
    );
    expect(tokens).toContain(`--paper: light-dark(${accentGrounds.light},`);
    expect(tokens).toContain(`--card: light-dark(#ffffff, ${accentGrounds.dark})`);
  });
});
