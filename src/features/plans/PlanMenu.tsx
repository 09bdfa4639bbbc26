import * as planTexts from '../../present/texts/planTexts.ts';
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
      label={planTexts.actionsFor(name)}
      variant="icon"
      trigger={<Icon name="more" />}
      items={[
        { id: 'terms', label: planTexts.editTerms, onSelect: onTerms },
        { id: 'rename', label: planTexts.nameAndColour, onSelect: onRename },
        {
          id: 'duplicate',
          label: planTexts.duplicate,
          onSelect: act({ kind: 'duplicatePlan', planId }),
        },
        {
          id: 'hide',
          label: planTexts.hide,
          onSelect: act({ kind: 'showPlan', planId, isHidden: true }),
        },
        {
          id: 'left',
          label: planTexts.moveLeft,
          isDisabled: isFirst,
          onSelect: act({ kind: 'movePlan', planId, by: -1 }),
        },
        {
          id: 'right',
          label: planTexts.moveRight,
          isDisabled: isLast,
          onSelect: act({ kind: 'movePlan', planId, by: 1 }),
        },
        { id: 'remove', label: planTexts.remove, onSelect: act({ kind: 'removePlan', planId }) },
      ]}
    />
  );
}
