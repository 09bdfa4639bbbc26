import { memo } from 'react';
import type { Action } from '../../scenario/action.ts';
import { Menu } from '../../ui/fields/Menu.tsx';
import { Icon } from '../../ui/Icon.tsx';

export interface PlanMenuProps {
  readonly planId: string;
  /** Its place in the document. */
  readonly index: number;
  readonly name: string;
  readonly isLast: boolean;
  readonly onAction: (action: Action) => void;
  readonly onRename: (planId: string) => void;
  /** Leads to the inputs at a path. */
  readonly onInput: (path: string) => void;
}

/** What can be done with one plan. */
export const PlanMenu = memo(function PlanMenu(props: PlanMenuProps) {
  const { planId, index, name, isLast, onAction, onRename, onInput } = props;
  const act = (action: Action) => () => onAction(action);
  return (
    <Menu
      label={`Actions for ${name}`}
      variant="icon"
      trigger={<Icon name="more" />}
      items={[
        { id: 'terms', label: 'Edit its terms', onSelect: () => onInput(`plans.${index}`) },
        { id: 'rename', label: 'Name and colour', onSelect: () => onRename(planId) },
        { id: 'duplicate', label: 'Duplicate', onSelect: act({ kind: 'duplicatePlan', planId }) },
        { id: 'hide', label: 'Hide', onSelect: act({ kind: 'showPlan', planId, isHidden: true }) },
        {
          id: 'left',
          label: 'Move left',
          isDisabled: index === 0,
          onSelect: act({ kind: 'movePlan', planId, by: -1 }),
        },
        {
          id: 'right',
          label: 'Move right',
          isDisabled: isLast,
          onSelect: act({ kind: 'movePlan', planId, by: 1 }),
        },
        { id: 'remove', label: 'Remove', onSelect: act({ kind: 'removePlan', planId }) },
      ]}
    />
  );
});
