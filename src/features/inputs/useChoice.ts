import type { FieldValue } from '../../present/catalogue/outline.ts';
import type { Action } from '../../scenario/action.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { defaultAt } from './defaultAt.ts';
import { useInputs } from './inputsContext.ts';
import type { Acting } from './useAct.ts';

interface Choice {
  readonly isEdited: boolean;
  readonly commit: (value: unknown) => void;
  /** Undefined where there is no default to go back to. */
  readonly reset: (() => void) | undefined;
}

/** What a choice, a switch or a month does. The default of a kind comes with all its terms. */
export function useChoice(path: string, value: FieldValue, act: Acting['act']): Choice {
  const { scenario, defaults } = useInputs();
  const standard = defaultAt(scenario, defaults, path);
  const whole = path.replace(/\.kind$/, '');
  return {
    isEdited: standard !== undefined && standard !== value,
    commit: (next) => act(choosing(path, next, scenario)),
    reset:
      standard === undefined
        ? undefined
        : () => act({ kind: 'setValue', path: whole, value: defaultAt(scenario, defaults, whole) }),
  };
}

/** Hiding a plan has rules of its own: one stays in view. */
function choosing(path: string, value: unknown, { plans }: Scenario): Action {
  const planId = plans[Number(/^plans\.(\d+)\.isHidden$/.exec(path)?.[1])]?.id;
  return planId === undefined
    ? { kind: 'setValue', path, value }
    : { kind: 'showPlan', planId, isHidden: value === true };
}
