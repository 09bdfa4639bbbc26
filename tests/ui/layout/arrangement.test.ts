import { describe, expect, it } from 'vitest';
import { inOrder, movedBy, withHidden } from '../../../src/ui/layout/arrangement.ts';

const ids = ['a', 'b', 'c', 'd'];
const none = { order: [], hidden: [] };

describe('an arrangement of cards', () => {
  it('leaves them as they come until one is moved', () => {
    expect(inOrder(ids, none)).toEqual(ids);
  });

  it('moves one past the next that is shown', () => {
    const hidden = withHidden(none, 'b', true);
    expect(inOrder(ids, movedBy(ids, hidden, 'a', 1))).toEqual(['b', 'c', 'a', 'd']);
    expect(inOrder(ids, movedBy(ids, none, 'd', -1))).toEqual(['a', 'b', 'd', 'c']);
  });

  it('does not move one beyond the ends', () => {
    expect(movedBy(ids, none, 'a', -1)).toBe(none);
    expect(movedBy(ids, none, 'd', 1)).toBe(none);
  });

  it('gives a card that it does not know its usual place, and forgets one that is no more', () => {
    expect(inOrder(ids, { order: ['d', 'x', 'a'], hidden: [] })).toEqual(['d', 'a', 'b', 'c']);
  });

  it('shows again what was put away', () => {
    const away = withHidden(none, 'b', true);
    expect(away.hidden).toEqual(['b']);
    expect(withHidden(away, 'b', false)).toEqual(none);
  });
});
