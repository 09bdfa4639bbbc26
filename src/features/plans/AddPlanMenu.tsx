import type { PlanTemplate } from '../../scenario/action.ts';
import { Menu } from '../../ui/fields/Menu.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { planTemplateNames } from './planTemplateNames.ts';

export interface AddPlanMenuProps {
  readonly onAdd: (template: PlanTemplate) => void;
}

/** Another way of buying support, to stand beside the others. */
export function AddPlanMenu({ onAdd }: AddPlanMenuProps) {
  return (
    <Menu
      label="Add a quote or plan"
      trigger={
        <>
          <Icon name="add" />
          Add a quote or plan
        </>
      }
      items={planTemplateNames.map(({ id, label }) => ({ id, label, onSelect: () => onAdd(id) }))}
    />
  );
}
