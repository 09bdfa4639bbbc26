import { expect, it } from 'vitest';
import { svgMarkup } from '../../../src/features/exports/svgMarkup.ts';

it('takes the styles of a drawing into its attributes and leaves out what acts', () => {
  document.body.innerHTML =
    '<svg><g class="lines" data-mark="" style="fill: rgb(1, 2, 3)"><path d="M0 0"/></g><script>1</script></svg>';
  const drawing = document.querySelector('svg');
  if (drawing === null) throw new Error('There is no drawing.');
  const markup = svgMarkup(drawing);
  expect(markup).toContain('fill="rgb(1, 2, 3)"');
  expect(markup).toContain('d="M0 0"');
  expect(markup).not.toMatch(/class=|style=|data-mark|<script/);
});
