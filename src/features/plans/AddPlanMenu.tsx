import { memo } from 'react';
import type { Action } from '../../scenario/action.ts';
import { Menu } from '../../ui/fields/Menu.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { planTemplateNames } from './planTemplateNames.ts';

export interface AddPlanMenuProps {
  readonly onAction: (action: Action) => void;
}

/** Another way of buying support, to stand beside the others. */
export const AddPlanMenu = memo(function AddPlanMenu({ onAction }: AddPlanMenuProps) {
  return (
    <Menu
      label="Add a quote or plan"
      trigger={
        <>
          <Icon name="add" />
          Add a quote or plan
        </>
      }
      items={planTemplateNames.map(({ id, label }) => ({
        id,
        label,
        onSelect: () => onAction({ kind: 'addPlan', template: id }),
      }))}
    />
  );
});
