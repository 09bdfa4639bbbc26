import { presetProfiles, type PresetId } from '../../scenario/presetProfiles.ts';
import { Menu } from '../../ui/fields/Menu.tsx';
import { Icon } from '../../ui/Icon.tsx';

export interface PresetMenuProps {
  readonly onChoose: (preset: PresetId) => void;
}

/** The example organisations to start from. */
export function PresetMenu({ onChoose }: PresetMenuProps) {
  const items = presetProfiles.map(({ id, name }) => ({
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
