import { cleanup, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PaperLines, type PaperLinesProps } from '../../../src/ui/charts/PaperLines.tsx';

const chart: PaperLinesProps = {
  summary: 'Both end where they began.',
  x: [1, 2, 3],
  series: [
    { id: 'a', label: 'Break-fix', color: 'red', dash: 'dashed', values: [100, 100, 100] },
    { id: 'b', label: 'Hybrid', color: 'blue', values: [0, 0, 0], marker: 'square' },
  ],
  formatX: (month) => `month ${month}`,
  formatY: (value) => `$${value}`,
};

function drawn(props: Partial<PaperLinesProps> = {}) {
  cleanup();
  render(<PaperLines {...chart} {...props} />);
  const picture = screen.getByRole('img', { name: chart.summary });
  return { picture, texts: [...picture.querySelectorAll('text')].map((text) => text.textContent) };
}

it('is drawn at once, with its axes and the names and last values of its lines', () => {
  const { texts } = drawn();
  for (const text of ['month 1', 'month 3', '$0', '$100', 'Break-fix $100', 'Hybrid $0']) {
    expect(texts).toContain(text);
  }
});

it('tells its lines apart without colour: by dash and marker', () => {
  const { picture } = drawn();
  const dashes = [...picture.querySelectorAll('path[stroke-dasharray]')].map((path) =>
    path.getAttribute('stroke-dasharray'),
  );
  expect(new Set(dashes).size).toBe(2);
  const markers = [...picture.querySelectorAll('path[data-mark]')].map((path) =>
    path.getAttribute('d'),
  );
  expect(new Set(markers).size).toBe(2);
});

it('names lines in full under the picture where a name is too long for a line’s end', () => {
  drawn();
  expect(screen.queryByRole('list')).toBeNull();
  const [first, second] = chart.series;
  if (first === undefined || second === undefined) throw new Error('There are two lines.');
  drawn({ series: [{ ...first, label: 'Break-fix by the hour from Northwind' }, second] });
  expect(screen.getByRole('list')).toHaveTextContent('Break-fix by the hour from Northwind');
});

it('marks the months that matter', () => {
  expect(drawn({ marks: [{ x: 2, label: 'best' }] }).texts).toContain('best');
});
