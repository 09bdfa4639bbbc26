import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EndLabels, lettersFor } from '../../../src/ui/charts/EndLabels.tsx';

function textAt(width: number): string | null {
  const { container } = render(
    <svg>
      <EndLabels
        series={[
          { id: 'internal', label: 'Internal IT + break-fix', color: 'red', values: [1, 2] },
        ]}
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

  it('stands in full in a wide drawing', () => {
    expect(textAt(1_000)).toBe('Internal IT + break-fix $2k');
  });
});
