import * as pageTexts from '../present/texts/pageTexts.ts';
import type { MenuItem } from '../ui/fields/Menu.tsx';
import { Icon } from '../ui/Icon.tsx';
import { type Theme, themes } from './theme.ts';

/** One menu item per theme, the present one noted. */
export function themeItems(theme: Theme, onChoose: (theme: Theme) => void): readonly MenuItem[] {
  return themes.map((each) => ({
    id: each,
    label: pageTexts.themes[each],
    icon: <Icon name={each} />,
    ...(each === theme ? { note: pageTexts.inUse } : {}),
    onSelect: () => onChoose(each),
  }));
}
