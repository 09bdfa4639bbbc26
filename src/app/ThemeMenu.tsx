import * as pageTexts from '../present/texts/pageTexts.ts';
import { Menu } from '../ui/fields/Menu.tsx';
import { Icon } from '../ui/Icon.tsx';
import { themeItems } from './themeItems.tsx';
import type { Theme } from './theme.ts';

export interface ThemeMenuProps {
  readonly theme: Theme;
  readonly onChoose: (theme: Theme) => void;
}

/** Light, dark, or as the system has it. */
export function ThemeMenu({ theme, onChoose }: ThemeMenuProps) {
  return (
    <Menu
      label={pageTexts.appearance}
      variant="icon"
      trigger={<Icon name={theme} size={18} />}
      items={themeItems(theme, onChoose)}
    />
  );
}
