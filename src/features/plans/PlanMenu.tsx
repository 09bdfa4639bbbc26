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
  /** Leads to the plan's terms. */
  readonly onTerms: () => void;
}

/** What can be done with one plan. */
export function PlanMenu(props: PlanMenuProps) {
  const { planId, name, isFirst, isLast, onAction, onRename, onTerms } = props;
  const act = (action: Action) => () => onAction(action);
  return (
    <Menu
      label={`Actions for ${name}`}
      variant="icon"
      trigger={<Icon name="more" />}
      items={[
        { id: 'terms', label: 'Edit its terms', onSelect: onTerms },
        { id: 'rename', label: 'Name and colour', onSelect: onRename },
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
