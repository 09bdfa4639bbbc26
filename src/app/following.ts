import type { Scheduler } from '../runner/scheduler.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { ScenarioStore } from './scenarioStore.ts';

export interface StoreState {
  readonly scenario: Scenario;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What the last change was made to, unless it has been undone. */
  readonly before: Scenario | undefined;
  /** Whether a figure is being dragged or typed. */
  readonly isUnderWay: boolean;
}

/** A document as the answer to it knows it. */
export interface Following {
  readonly state: () => StoreState;
  readonly subscribe: (onChange: () => void) => () => void;
}

export interface FollowingSetup {
  readonly store: ScenarioStore;
  /** Works out what will be drawn, in a task of its own before that. */
  readonly workOut: (scenario: Scenario) => void;
  /** Runs a task once the movement that has just been made is painted. */
  readonly afterPaint: Scheduler;
  /** Runs a task after those that already wait, input among them. */
  readonly afterOthers: Scheduler;
  /** Whether pictures of the movement come late: then one of them goes between working out and drawing, too. */
  readonly isHurried: () => boolean;
}

/**
 * Follows a document at once, except while a figure is dragged or typed: then behind the picture of the movement,
 * in turns that later movements neither interrupt nor begin anew, so that a hand that never rests starves
 * nothing. A turn is of the newest document when it begins; the next one begins after the next picture.
 */
export function createFollowing(setup: FollowingSetup): Following {
  const { store, workOut, afterPaint, afterOthers, isHurried } = setup;
  const listeners = new Set<() => void>();
  let state = stateOf(store);
  let isTurnTaken = false;
  /** Counts what was followed at once: a turn that began before that is out of date. */
  let leaps = 0;

  const become = (next: StoreState): void => {
    if (isSameState(next, state)) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const takeTurn = (): void => {
    if (isTurnTaken) return;
    isTurnTaken = true;
    afterPaint(() => {
      const [next, leap] = [stateOf(store), leaps];
      const afterThat = isHurried() ? afterPaint : afterOthers;
      afterThat(() => {
        isTurnTaken = false;
        if (leap === leaps) become(next);
        if (state.scenario !== store.scenario()) takeTurn();
      });
      workOut(next.scenario);
    });
  };
  const follow = (): void => {
    if (store.isUnderWay()) {
      takeTurn();
    } else {
      leaps += 1;
      become(stateOf(store));
    }
  };
  let leave = (): void => undefined;
  return {
    state: () => state,
    subscribe: (onChange) => {
      if (listeners.size === 0) {
        leave = store.subscribe(follow);
        follow();
      }
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
        if (listeners.size === 0) leave();
      };
    },
  };
}

function stateOf(store: ScenarioStore): StoreState {
  return {
    scenario: store.scenario(),
    before: store.before(),
    isUnderWay: store.isUnderWay(),
    ...store.steps(),
  };
}

function isSameState(one: StoreState, other: StoreState): boolean {
  return (
    one.scenario === other.scenario &&
    one.before === other.before &&
    one.isUnderWay === other.isUnderWay &&
    one.canUndo === other.canUndo &&
    one.canRedo === other.canRedo
  );
}
