import type { PresetId } from '../../scenario/presetProfiles.ts';
import { Menu } from '../../ui/fields/Menu.tsx';
import { Icon } from '../../ui/Icon.tsx';

/** An example organisation as the menu shows it. */
export interface PresetChoice {
  readonly id: PresetId;
  readonly name: string;
}

export interface PresetMenuProps {
  readonly presets: readonly PresetChoice[];
  readonly onChoose: (preset: PresetId) => void;
}

/** The example organisations to start from. */
export function PresetMenu({ presets, onChoose }: PresetMenuProps) {
  const items = presets.map(({ id, name }) => ({
    id,
    label: name,
    onSelect: () => onChoose(id),
  }));
  return (
    <Menu
      label="Start from an example"
      items={items}
      trigger={
        <>
          Examples
          <Icon name="down" size={14} />
        </>
      }
    />
  );
}
