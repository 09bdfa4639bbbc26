import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TermedText, type TermedTextProps } from '../../../src/ui/fields/TermedText.tsx';

const wholeStretches = (stretches: TermedTextProps['stretches']) => {
  const { container } = render(<TermedText stretches={stretches} />);
  expect(container.textContent).toBe(stretches.map(({ text }) => text).join(''));
  return [...container.querySelectorAll('[data-whole]')].map(({ textContent }) => textContent);
};

it('lets no line begin with the marks behind a word of the glossary', () => {
  const stretches = [
    { text: 'Hours a month, ' },
    { text: 'expected', term: 'expected' },
    { text: '. ' },
    { text: 'Ageing', term: 'ageing' },
    { text: ', ' },
    { text: 'prevention', term: 'prevention' },
    { text: ' and headcount bend the lines (all but ' },
    { text: 'these', term: 'prevention' },
    { text: ').' },
  ];
  expect(wholeStretches(stretches)).toEqual(['expected.', 'Ageing,', 'these).']);
});

it('leaves two words side by side and the last one as they are', () => {
  const stretches = [
    { text: 'all in', term: 'allIn' },
    { text: '. all in', term: 'allIn' },
  ];
  expect(wholeStretches(stretches)).toEqual([]);
});
