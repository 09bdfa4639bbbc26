export const themes = ['system', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

const key = 'fix-or-fee.theme';

/** The theme chosen earlier; the system's where none was chosen or the storage is blocked. */
export function rememberedTheme(): Theme {
  try {
    const found = localStorage.getItem(key);
    return themes.find((theme) => theme === found) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Whether a theme has ever been noted here; true where the storage does not say. */
export function isRemembered(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return true;
  }
}

/** Dresses the page, and remembers the choice where the storage allows it. */
export function wearTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(key, theme);
  } catch {
    // The choice lasts as long as the page does.
  }
}
