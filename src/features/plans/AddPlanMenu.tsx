import { memo } from 'react';
import type { Action } from '../../scenario/action.ts';
import * as planTexts from '../../present/texts/planTexts.ts';
import { planTemplateTexts } from '../../present/texts/planTemplateTexts.ts';
import { keysOf } from '../../present/words.ts';
import { Menu } from '../../ui/fields/Menu.tsx';
import { Icon } from '../../ui/Icon.tsx';

export interface AddPlanMenuProps {
  readonly onAction: (action: Action) => void;
}

/** Another way of buying support, to stand beside the others. */
export const AddPlanMenu = memo(function AddPlanMenu({ onAction }: AddPlanMenuProps) {
  return (
    <Menu
      label={planTexts.add}
      trigger={
        <>
          <Icon name="add" />
          {planTexts.add}
        </>
      }
      items={keysOf(planTemplateTexts).map((id) => ({
        id,
        label: planTemplateTexts[id],
        onSelect: () => onAction({ kind: 'addPlan', template: id }),
      }))}
    />
  );
});
