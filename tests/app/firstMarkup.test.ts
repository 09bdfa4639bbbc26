import { describe, expect, it } from 'vitest';
import { firstMarkup } from '../../src/app/firstMarkup.tsx';

describe('the page as it stands in its file', () => {
  const page = document.createElement('div');
  page.innerHTML = firstMarkup();

  it('hides what only a first visit may see: every figure', () => {
    expect(page.textContent).toMatch(/\$\d/);
    for (const part of page.querySelectorAll('[data-first-visit]')) part.remove();
    expect(page.textContent).toBe('Fix or Fee');
  });

  it('holds nothing that the policy refuses and nothing that can be used', () => {
    const markup = firstMarkup();
    expect(markup).not.toMatch(/ style=| on\w+=|<script/);
    expect(markup).toMatch(/^<div [^>]*inert/);
  });
});
