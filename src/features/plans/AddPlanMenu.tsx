import * as planTexts from '../../present/texts/planTexts.ts';
import { planTemplateTexts } from '../../present/texts/planTemplateTexts.ts';
import { keysOf } from '../../present/words.ts';
import type { PlanTemplate } from '../../scenario/action.ts';
import { Menu } from '../../ui/fields/Menu.tsx';
import { Icon } from '../../ui/Icon.tsx';

export interface AddPlanMenuProps {
  readonly onAdd: (template: PlanTemplate) => void;
}

/** Another way of buying support, to stand beside the others. */
export function AddPlanMenu({ onAdd }: AddPlanMenuProps) {
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
        onSelect: () => onAdd(id),
      }))}
    />
  );
}
