import { expect, it } from 'vitest';
import { cssText, dressPage } from '../../../src/app/report/dressedPage.ts';

it('names the file by the report while it is printed, and takes everything back', () => {
  document.title = 'Dental practice · Fix or Fee';
  const undress = dressPage({ name: 'Shared scenario', date: 'January 5, 2027' });
  expect(document.title).toBe('Shared scenario · Fix or Fee');
  expect(document.documentElement).toHaveAttribute('data-report');
  undress();
  expect(document.title).toBe('Dental practice · Fix or Fee');
  expect(document.documentElement).not.toHaveAttribute('data-report');
});

it.each([
  ['Müller 7', '"Müller 7"'],
  ['"; } * {', '"\\22 \\3b  \\7d  \\2a  \\7b "'],
  ['a\nb\\', '"a\\a b\\5c "'],
])('writes %j into a style sheet so that it stays text', (name, written) => {
  expect(cssText(name)).toBe(written);
});
