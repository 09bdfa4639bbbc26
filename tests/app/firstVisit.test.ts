import { afterEach, describe, expect, it, vi } from 'vitest';
import { isFirstVisit, showFirstAnswer } from '../../src/app/firstVisit.ts';
import { wearTheme } from '../../src/app/theme.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  history.replaceState(null, '', location.pathname);
});

describe('a first visit', () => {
  it('is one without a link, to a browser where nobody has been here', () => {
    expect(isFirstVisit()).toBe(true);
  });

  it('is over once the page has been dressed', () => {
    wearTheme('system');
    expect(isFirstVisit()).toBe(false);
  });

  it('is none by a link', () => {
    history.replaceState(null, '', '#s=1');
    expect(isFirstVisit()).toBe(false);
  });

  it('is none where the history holds a document', () => {
    history.replaceState({ documentId: 'a' }, '');
    expect(isFirstVisit()).toBe(false);
  });

  it('is none for who reads figures in another way', () => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
    expect(isFirstVisit()).toBe(false);
  });

  it('is none where the storage does not say', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('blocked');
    });
    expect(isFirstVisit()).toBe(false);
  });

  it('is shown its answer, and nothing else changes', () => {
    const root = document.createElement('div');
    root.innerHTML = '<p data-first-visit hidden>answer</p><p hidden>other</p>';
    showFirstAnswer(root);
    expect([...root.children].map((part) => (part as HTMLElement).hidden)).toEqual([false, true]);
  });
});
