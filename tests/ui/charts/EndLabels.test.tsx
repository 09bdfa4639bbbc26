import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EndLabels, lettersFor } from '../../../src/ui/charts/EndLabels.tsx';

function textAt(width: number, label = 'Internal IT + break-fix'): string | null {
  const { container } = render(
    <svg>
      <EndLabels
        series={[{ id: 'internal', label, color: 'red', values: [1, 2] }]}
        x={0}
        up={(value) => value}
        formatY={(value) => `$${value}k`}
        hasLabels
        mostLetters={lettersFor(width)}
        top={0}
        bottom={100}
      />
    </svg>,
  );
  return container.textContent;
}

describe('the name at the end of a line', () => {
  it('is cut where the lines need the width', () => {
    expect(textAt(480)).toBe('Internal IT + b… $2k');
  });

  it('is not cut within a sign', () => {
    expect(textAt(480, '🔥'.repeat(40))).toBe(`${'🔥'.repeat(15)}… $2k`);
  });

  it('stands in full where its signs have room, whatever they are made of', () => {
    expect(textAt(480, '🔥'.repeat(9))).toBe(`${'🔥'.repeat(9)} $2k`);
    const name = '\u2068خطة الدعم كاملة\u2069';
    expect(textAt(480, name)).toBe(`${name} $2k`);
  });

  it('keeps one that runs against the line apart from its figure, even where it is cut', () => {
    const name = '\u2068خطة الدعم المُدارة الشاملة\u2069';
    expect(textAt(480, name)).toMatch(/^\u2068[^\u2069]+…\u2069 \$2k$/);
  });

  it('stands in full in a wide drawing', () => {
    expect(textAt(1_000)).toBe('Internal IT + break-fix $2k');
  });
});
