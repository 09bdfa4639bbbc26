import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  keepShowing,
  plainShowing,
  rememberedShowing,
} from '../../../src/features/presenting/showing.ts';

const logo = 'data:image/png;base64,iVBORw==';
const showing = { client: 'Acme', logo, accent: '#c2410c', inputs: ['organisation.headcount'] };

beforeEach(() => localStorage.clear());

describe('how a document is presented', () => {
  it('is remembered for that document alone', () => {
    expect(keepShowing('one', showing)).toBe(true);
    expect(rememberedShowing('one')).toEqual(showing);
    expect(rememberedShowing('two')).toEqual(plainShowing);
  });

  it('is kept for the latest ten documents', () => {
    for (let at = 0; at < 12; at += 1) keepShowing(`${at}`, { ...plainShowing, client: `${at}` });
    expect(rememberedShowing('1')).toEqual(plainShowing);
    expect(rememberedShowing('2').client).toBe('2');
    expect(rememberedShowing('11').client).toBe('11');
  });

  it('is plain where what is stored is broken, and takes nothing over that is no picture or colour', () => {
    localStorage.setItem('fix-or-fee.presenting', '{');
    expect(rememberedShowing('one')).toEqual(plainShowing);
    const hostile = { client: 1, logo: 'https://example.org/x.png', accent: 'red;' };
    const stored = [null, { id: 'one', showing: hostile }];
    localStorage.setItem('fix-or-fee.presenting', JSON.stringify(stored));
    expect(rememberedShowing('one')).toEqual(plainShowing);
  });

  it('says when the storage takes nothing', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(keepShowing('one', showing)).toBe(false);
  });
});
