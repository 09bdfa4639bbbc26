import type { Scenario, Uncertain } from '../schema/scenario.ts';
import type { RangeWidth } from './rangeWidths.ts';

/** What a new plan starts as. */
export type PlanTemplate =
  | 'breakFix'
  | 'blockHours'
  | 'managed'
  | 'hybrid'
  | 'internal'
  | 'coManaged'
  | 'switch';

/**
 * One thing that a person did to a scenario. Paths are dotted, with indexes for lists:
 * "plans.1.composition.arrangement.billing.perUserPerMonth".
 */
export type Action =
  | { readonly kind: 'open'; readonly scenario: Scenario }
  | { readonly kind: 'rename'; readonly name: string }
  /** A new typical value (origin becomes "edited"). A range that no longer holds it is widened to it; one that nobody chose, from the reference; under another currency than its own it moves along in proportion. */
  | { readonly kind: 'setTypical'; readonly path: string; readonly typical: number }
  | { readonly kind: 'setQuantity'; readonly path: string; readonly quantity: Uncertain }
  /** A range of a width about the typical value of one quantity. */
  | { readonly kind: 'setRange'; readonly path: string; readonly width: RangeWidth }
  /** The same for every quantity at or below `path` ("": the scenario) that has a reference range; "none" for all. */
  | { readonly kind: 'setRanges'; readonly path: string; readonly width: RangeWidth }
  /** Takes defaults as one's own as they stand. */
  | { readonly kind: 'confirm'; readonly paths: readonly string[] }
  /** Anything that is not an uncertain quantity: a switch, a choice, a month, a text. Undefined removes an optional field. */
  | { readonly kind: 'setValue'; readonly path: string; readonly value: unknown }
  /** Appends the standard new item of the list at `path` (a step, a tier, an extra, an incident class). */
  | { readonly kind: 'addItem'; readonly path: string }
  | { readonly kind: 'removeItem'; readonly path: string; readonly index: number }
  | { readonly kind: 'addPlan'; readonly template: PlanTemplate }
  | { readonly kind: 'duplicatePlan'; readonly planId: string }
  | { readonly kind: 'renamePlan'; readonly planId: string; readonly name: string }
  | { readonly kind: 'removePlan'; readonly planId: string }
  | { readonly kind: 'movePlan'; readonly planId: string; readonly by: -1 | 1 }
  | { readonly kind: 'showPlan'; readonly planId: string; readonly isHidden: boolean };
