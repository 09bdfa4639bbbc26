import type { MenuItem } from '../ui/fields/Menu.tsx';
import { Icon } from '../ui/Icon.tsx';
import { type Theme, themes } from './theme.ts';

const names: Readonly<Record<Theme, string>> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
};

/** One menu item per theme, the present one noted. */
export function themeItems(theme: Theme, onChoose: (theme: Theme) => void): readonly MenuItem[] {
  return themes.map((each) => ({
    id: each,
    label: names[each],
    icon: <Icon name={each} />,
    ...(each === theme ? { note: 'in use' } : {}),
    onSelect: () => onChoose(each),
  }));
}
