import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Unbroken } from '../../src/ui/Unbroken.tsx';

const wholeWords = (text: string) => {
  const { container } = render(<Unbroken>{text}</Unbroken>);
  expect(container.textContent).toBe(text);
  return [...container.querySelectorAll('span')].map((span) => span.textContent);
};

it('keeps a short word with a hyphen on one line', () => {
  expect(wholeWords('Internal IT + break-fix: 279 h a year, Break-fix 1,373 h')).toEqual([
    'break-fix',
    'Break-fix',
  ]);
  expect(wholeWords('Co-managed')).toEqual(['Co-managed']);
});

it('lets a long chain of words and a range of figures break', () => {
  expect(wholeWords('a-plan-with-many-parts from 0.195-0.375')).toEqual([]);
  expect(wholeWords('Incomprehensibilities-unquestionably')).toEqual([]);
});
