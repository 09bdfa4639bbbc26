import { describe, expect, it } from 'vitest';
import { readLogo } from '../../../src/features/presenting/readLogo.ts';

const bytes = (...start: readonly number[]) => new Uint8Array([...start, 0, 0, 0]);
const drawn = async () => Promise.resolve(true);
const file = (content: BlobPart) => new File([content], 'logo');

describe('reading a logo', () => {
  it('takes pictures by their content, whatever they are called', async () => {
    expect(await readLogo(file(bytes(0x89, 0x50, 0x4e, 0x47)), drawn)).toEqual({
      ok: true,
      logo: 'data:image/png;base64,iVBORwAAAA==',
    });
    const jpeg = await readLogo(file(bytes(0xff, 0xd8, 0xff)), drawn);
    expect(jpeg).toMatchObject({ logo: expect.stringMatching(/^data:image\/jpeg;base64,/) });
    const svg =
      '<?xml version="1.0"?>\n<!-- by hand -->\n<svg xmlns="http://www.w3.org/2000/svg"/>';
    expect(await readLogo(file(svg), drawn)).toEqual({
      ok: true,
      logo: `data:image/svg+xml;base64,${btoa(svg)}`,
    });
  });

  it('refuses what is no picture, what the browser cannot draw and what is too large', async () => {
    expect(await readLogo(file('<html><svg></svg></html>'), drawn)).toEqual({
      ok: false,
      sentence: 'This file is not a PNG, JPEG or SVG picture. Nothing has changed.',
    });
    expect(await readLogo(file('<svg>'), async () => Promise.resolve(false))).toEqual({
      ok: false,
      sentence: 'The browser could not read this picture. Nothing has changed.',
    });
    expect(await readLogo(file(new Uint8Array(200 * 1024)), drawn)).toEqual({
      ok: false,
      sentence: 'This file is 200 KB; a logo can be 150 KB at most. Nothing has changed.',
    });
  });
});
