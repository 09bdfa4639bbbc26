import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { PlanCardView, PlanLineView } from '../../present/planCards.ts';
import * as planTexts from '../../present/texts/planTexts.ts';
import type { Action } from '../../scenario/action.ts';
import type { PlanDocument } from '../../schema/scenario.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { LoadBoundary } from '../../ui/layout/LoadBoundary.tsx';
import { AddPlanMenu } from './AddPlanMenu.tsx';
import { PlanCards } from './PlanCards.tsx';
import { PlanLines } from './PlanLines.tsx';
import { PlanMenu } from './PlanMenu.tsx';
import { PlanPlace } from './PlanPlace.tsx';
import styles from './Plans.module.css';
import { usePlanFocus } from './usePlanFocus.ts';

const PlanFaceDialog = lazy(async () =>
  import('./PlanFaceDialog.tsx').then(({ PlanFaceDialog: component }) => ({
    default: component,
  })),
);

export interface PlansProps {
  readonly plans: readonly PlanDocument[];
  /** Whether cards fit side by side; if not, only the lines are shown. */
  readonly isWide: boolean;
  readonly cards: readonly PlanCardView[];
  readonly lines: readonly PlanLineView[];
  readonly onAction: (action: Action) => void;
  /** Leads to the inputs at a path. */
  readonly onInput: (path: string) => void;
  /** What stands in line with the plans' own controls. */
  readonly children?: ReactNode;
}

/** The plans side by side, and what can be done with them. */
export function Plans(props: PlansProps) {
  const { plans, isWide, cards, lines, onAction, onInput, children } = props;
  const [renamedId, setRenamedId] = useState<string>();
  const renamed = plans.find(({ id }) => id === renamedId);
  const { root, onLeave } = usePlanFocus<HTMLElement>();
  const menuOf = (planId: string) => (
    <PlanPlace planId={planId} onLeave={onLeave}>
      <PlanMenu
        planId={planId}
        index={indexOf(plans, planId)}
        name={plans.find(({ id }) => id === planId)?.name ?? planId}
        isLast={plans.at(-1)?.id === planId}
        onAction={onAction}
        onRename={setRenamedId}
        onInput={onInput}
      />
    </PlanPlace>
  );
  return (
    <section ref={root} className={styles.plans} aria-labelledby="plans-heading">
      <h2 id="plans-heading" className="unseen">
        {planTexts.heading}
      </h2>
      {isWide ? (
        <PlanCards cards={cards} menuOf={menuOf} />
      ) : (
        <PlanLines lines={lines} menuOf={menuOf} />
      )}
      <div className={styles.more} data-print="hide">
        {children}
        <AddPlanMenu onAction={onAction} />
        {plans
          .filter(({ isHidden }) => isHidden)
          .map(({ id, name }) => (
            <PlanPlace key={id} planId={id} onLeave={onLeave} className={styles.hiddenPlan}>
              {planTexts.isHidden(name)}
              <Button
                variant="link"
                label={planTexts.showPlan(name)}
                onClick={() => onAction({ kind: 'showPlan', planId: id, isHidden: false })}
              >
                {planTexts.show}
              </Button>
            </PlanPlace>
          ))}
      </div>
      {renamed ? (
        <LoadBoundary>
          <Suspense fallback={null}>
            <PlanFaceDialog
              name={renamed.name}
              colour={renamed.colour}
              onRename={(name) => onAction({ kind: 'renamePlan', planId: renamed.id, name })}
              onColour={(value) =>
                onAction({
                  kind: 'setValue',
                  path: `plans.${indexOf(plans, renamed.id)}.colour`,
                  value,
                })
              }
              onClose={() => setRenamedId(undefined)}
            />
          </Suspense>
        </LoadBoundary>
      ) : null}
    </section>
  );
}

function indexOf(plans: readonly PlanDocument[], planId: string): number {
  return plans.findIndex(({ id }) => id === planId);
}
