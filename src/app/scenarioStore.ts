import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import { rulesMissing } from '../present/texts/pageTexts.ts';
import type { Action } from '../scenario/action.ts';
import type { applyAction } from '../scenario/applyAction.ts';
import type { SchemaProblem } from '../schema/problem.ts';
import type { Scenario } from '../schema/scenario.ts';
import { isSame } from '../ui/isSame.ts';

/** Whether an edit goes on (a keystroke, a tick of a drag) or is over: one undo step per edit. */
export interface DispatchDetail {
  readonly isFinal: boolean;
}

/** What became of an action: done, or refused with a sentence for the person. */
export type Dispatched = { readonly ok: true } | ({ readonly ok: false } & SchemaProblem);

/** How an action changes a scenario; it comes with the schema, which the first answer does not wait for. */
type Rules = typeof applyAction;

export type Dispatch = (action: Action, detail?: DispatchDetail) => Dispatched;

interface Steps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** The one place where the document changes. */
export interface ScenarioStore {
  readonly scenario: () => Scenario;
  readonly steps: () => Steps;
  /** The document that undo would lead back to; undefined at the beginning and while there is something to redo. */
  readonly before: () => Scenario | undefined;
  /** Whether a figure is being dragged or typed: only its value changes from tick to tick. */
  readonly isUnderWay: () => boolean;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly dispatch: Dispatch;
  /** Changes what undo and redo lead to; no step of its own. */
  readonly amend: (change: (scenario: Scenario) => Scenario) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

const mostSteps = 200;

interface Document {
  readonly scenario: Scenario;
}

function createDocument(first: Scenario) {
  return createStore<Document>()(
    temporal(() => ({ scenario: first }), {
      limit: mostSteps,
      equality: (past, current) => past.scenario === current.scenario,
    }),
  );
}

/** The edit under way. */
interface Edits {
  /**
   * What the next change of the same thing continues, and the document it began from: every change of an edit
   * starts there again, so that a drag leaves no trace of where it passed. Of what is opened, only what another
   * tab saves goes on: what a person opens is a step of its own.
   */
  open: { readonly edit: string; readonly base: Scenario } | undefined;
  /** The edit that undo took back while its field still has to end it. */
  takenBack: string | undefined;
}

/** What the rules are asked of where they do not come. */
export interface MissingRules {
  /** Asked with every action once the rules have failed to come; until they are there, actions are refused. */
  readonly fetchAgain: () => Promise<Rules>;
  /** Actions wait that were taken before the rules failed to come (true), or no longer (false). */
  readonly onStuck?: (isStuck: boolean) => void;
}

/**
 * A store over a first scenario; the steps back from it begin empty. Actions that come before the rules wait
 * for them.
 */
export function createScenarioStore(
  first: Scenario,
  rules: Rules | Promise<Rules>,
  missing?: MissingRules,
): ScenarioStore {
  const store = createDocument(first);
  const history = store.temporal;
  const edits: Edits = { open: undefined, takenBack: undefined };
  const step = (move: 'undo' | 'redo'): void => {
    edits.takenBack = edits.open?.edit;
    edits.open = undefined;
    history.getState()[move]();
  };
  return {
    scenario: () => store.getState().scenario,
    steps: memoisedSteps(() => history.getState()),
    before: () => {
      const { pastStates, futureStates } = history.getState();
      return futureStates.length > 0 ? undefined : pastStates.at(-1)?.scenario;
    },
    isUnderWay: () => edits.open?.edit.startsWith(figureEdit) === true,
    subscribe: (onChange) => {
      const ends = [store.subscribe(onChange), history.subscribe(onChange)];
      return () => ends.forEach((end) => end());
    },
    dispatch: whenRulesCome(rules, missing, (apply) => dispatchTo(store, edits, apply)),
    amend: (change) => {
      const { pastStates, futureStates } = history.getState();
      history.setState({
        pastStates: amended(pastStates, change),
        futureStates: amended(futureStates, change),
      });
    },
    undo: () => step('undo'),
    redo: () => step('redo'),
  };
}

function amended(
  states: readonly Partial<Document>[],
  change: (scenario: Scenario) => Scenario,
): Partial<Document>[] {
  return states.map(({ scenario }) => (scenario ? { scenario: change(scenario) } : {}));
}

function dispatchTo(
  store: ReturnType<typeof createDocument>,
  edits: Edits,
  apply: Rules,
): Dispatch {
  const history = store.temporal;
  return (action, detail) => {
    const edit = editOf(action);
    const isFinal = detail?.isFinal !== false;
    const isTakenBack = detail?.isFinal === true && edit === edits.takenBack;
    edits.takenBack = undefined;
    if (isTakenBack) return { ok: true };
    const { scenario } = store.getState();
    const isContinued = edit === edits.open?.edit && !(isFinal && action.kind === 'open');
    const base = isContinued ? edits.open?.base : undefined;
    const outcome = apply(base ?? scenario, action);
    if (!outcome.ok) return { ok: false, ...outcome.error };
    if (!isSame(outcome.value, scenario)) {
      edits.open = isFinal ? undefined : { edit, base: base ?? scenario };
      if (base) history.getState().pause();
      store.setState({ scenario: outcome.value });
      if (base) history.getState().resume();
    }
    if (isFinal) edits.open = undefined;
    return { ok: true };
  };
}

function whenRulesCome(
  rules: Rules | Promise<Rules>,
  missing: MissingRules | undefined,
  dispatchBy: (apply: Rules) => Dispatch,
): Dispatch {
  const waiting: Parameters<Dispatch>[] = [];
  let dispatch: Dispatch | undefined;
  let isMissing = false;
  let isComing = true;
  const follow = (apply: Rules): void => {
    dispatch = dispatchBy(apply);
    if (isMissing && waiting.length > 0) missing?.onStuck?.(false);
    for (const each of waiting.splice(0)) dispatch(...each);
  };
  const waitFor = (coming: Promise<Rules>): void => {
    isComing = true;
    coming.then(follow, () => {
      if (!isMissing && waiting.length > 0) missing?.onStuck?.(true);
      isMissing = true;
      isComing = false;
    });
  };
  if (typeof rules === 'function') follow(rules);
  else waitFor(rules);
  return (action, detail) => {
    if (dispatch) return dispatch(action, detail);
    if (isMissing) {
      if (!isComing && missing) waitFor(missing.fetchAgain());
      return { ok: false, path: 'path' in action ? action.path : '', sentence: rulesMissing };
    }
    waiting.push([action, detail]);
    return { ok: true };
  };
}

const figureEdit = 'figure ';

/** Changes of the same field belong to one edit: "80" on the way to "80 to 120" is no step of its own. */
function editOf(action: Action): string {
  if (action.kind === 'setTypical' || action.kind === 'setQuantity')
    return figureEdit + action.path;
  if ('path' in action) return `${action.kind} ${action.path}`;
  return 'planId' in action ? `${action.kind} ${action.planId}` : action.kind;
}

/** The same object as long as nothing about it changes, as React's subscriptions ask. */
function memoisedSteps(
  history: () => {
    readonly pastStates: readonly unknown[];
    readonly futureStates: readonly unknown[];
  },
): () => Steps {
  let last: Steps = { canUndo: false, canRedo: false };
  return () => {
    const { pastStates, futureStates } = history();
    const canUndo = pastStates.length > 0;
    const canRedo = futureStates.length > 0;
    if (canUndo !== last.canUndo || canRedo !== last.canRedo) last = { canUndo, canRedo };
    return last;
  };
}
