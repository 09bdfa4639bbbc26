import * as presentingTexts from '../../present/texts/presentingTexts.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { IconButton } from '../../ui/fields/IconButton.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { ScenarioStore } from '../scenarioStore.ts';
import type { StoreState } from '../following.ts';

export interface StageToolsProps {
  readonly state: StoreState;
  readonly store: ScenarioStore;
  readonly onSetUp: () => void;
}

/** Undo, redo and the set-up, in the head of the presentation. */
export function StageTools({ state, store, onSetUp }: StageToolsProps) {
  return (
    <>
      <IconButton
        label={presentingTexts.undo}
        icon={<Icon name="undo" size={18} />}
        isDisabled={!state.canUndo}
        onClick={store.undo}
      />
      <IconButton
        label={presentingTexts.redo}
        icon={<Icon name="redo" size={18} />}
        isDisabled={!state.canRedo}
        onClick={store.redo}
      />
      <Button variant="plain" onClick={onSetUp}>
        {presentingTexts.setUp}
      </Button>
    </>
  );
}
