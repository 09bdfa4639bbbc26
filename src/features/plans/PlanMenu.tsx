import type { Action } from '../../scenario/action.ts';
import { Menu } from '../../ui/fields/Menu.tsx';
import { Icon } from '../../ui/Icon.tsx';

export interface PlanMenuProps {
  readonly planId: string;
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onAction: (action: Action) => void;
  readonly onRename: () => void;
}

/** What can be done with one plan. */
export function PlanMenu({ planId, name, isFirst, isLast, onAction, onRename }: PlanMenuProps) {
  const act = (action: Action) => () => onAction(action);
  return (
    <Menu
      label={`Actions for ${name}`}
      variant="icon"
      trigger={<Icon name="more" />}
      items={[
        { id: 'rename', label: 'Rename', onSelect: onRename },
        { id: 'duplicate', label: 'Duplicate', onSelect: act({ kind: 'duplicatePlan', planId }) },
        { id: 'hide', label: 'Hide', onSelect: act({ kind: 'showPlan', planId, isHidden: true }) },
        {
          id: 'left',
          label: 'Move left',
          isDisabled: isFirst,
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
}
