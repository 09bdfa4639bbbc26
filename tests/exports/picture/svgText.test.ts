import { describe, expect, it } from 'vitest';
import { escapeXml, svgText } from '../../../src/exports/picture/svgText.ts';

describe('a picture as a file', () => {
  it('stands on a white ground with its title, and keeps styles as attributes', () => {
    const text = svgText({
      width: 100,
      height: 50,
      title: 'Costs & more',
      marks: [
        { kind: 'box', x: 1, y: 2, width: 3, height: 4, radius: 0, fill: 'rgb(1, 2, 3)' },
        { kind: 'drawing', x: 10, y: 20, markup: '<svg/>' },
      ],
    });
    expect(text).toContain('<title>Costs &amp; more</title>');
    expect(text).toContain('<rect width="100%" height="100%" fill="#ffffff"/>');
    expect(text).toContain('<rect x="1" y="2" width="3" height="4" rx="0" fill="rgb(1, 2, 3)"/>');
    expect(text).toContain('<g transform="translate(10 20)"><svg/></g>');
    expect(text).not.toContain('style=');
  });

  it('writes what a person typed as text, whatever it holds', () => {
    expect(escapeXml('<script>"&"</script>\u0000')).toBe(
      '&lt;script&gt;&quot;&amp;&quot;&lt;/script&gt;',
    );
  });
});
