import { afterEach, describe, expect, it, vi } from 'vitest';
import { rememberedTheme, wearTheme } from '../../src/app/theme.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('the theme', () => {
  it("is the system's as long as none was chosen", () => {
    expect(rememberedTheme()).toBe('system');
  });

  it('dresses the page and is remembered', () => {
    wearTheme('dark');
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(rememberedTheme()).toBe('dark');
  });

  it('does not trust what else is in the storage', () => {
    localStorage.setItem('fix-or-fee.theme', '<b>');
    expect(rememberedTheme()).toBe('system');
  });

  it('dresses the page where the storage is blocked', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('blocked');
    });
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('blocked');
    });
    wearTheme('light');
    expect(document.documentElement.dataset.theme).toBe('light');
    expect(rememberedTheme()).toBe('system');
  });
});
