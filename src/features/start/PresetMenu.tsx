import * as fileTexts from '../../present/texts/fileTexts.ts';
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
  /** Asks a few questions instead. */
  readonly onQuestions: () => void;
}

/** The example organisations to start from. */
export function PresetMenu({ presets, onChoose, onQuestions }: PresetMenuProps) {
  const items = presets.map(({ id, name }) => ({
    id,
    label: name,
    onSelect: () => onChoose(id),
  }));
  return (
    <Menu
      label={fileTexts.startFromExample}
      items={[
        { id: 'questions', label: fileTexts.answerQuestions, onSelect: onQuestions },
        ...items,
      ]}
      trigger={
        <>
          {fileTexts.examples}
          <Icon name="down" size={14} />
        </>
      }
    />
  );
}
