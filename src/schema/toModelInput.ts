import type { CountStep, ModelInput, Organisation } from '../engine/index.ts';
import { calendarMonth, monthIndex } from './isoMonth.ts';
import type { Scenario, Uncertain } from './scenario.ts';
import { isUncertain } from './uncertain.ts';

/** A part of a document with every uncertain quantity collapsed to a number. */
export type Collapsed<Part> = Part extends Uncertain
  ? number
  : Part extends object
    ? { readonly [Key in keyof Part]: Collapsed<Part[Key]> }
    : Part;

/** The first month that no horizon reaches. */
const beyondEveryHorizon = 121;

/**
 * The scenario as the engine takes it, at its typical values. ISO months become indexes: a step
 * dated before the start counts from month 1, one beyond every horizon is never reached.
 */
export function toModelInput(scenario: Scenario): ModelInput {
  const { horizonMonths, startMonth, estate, finance } = scenario;
  return {
    horizonMonths,
    startCalendarMonth: calendarMonth(startMonth),
    organisation: toOrganisation(collapse(scenario.organisation), startMonth),
    incidentClasses: collapse(scenario.incidentClasses),
    estate: collapse(estate),
    plans: scenario.plans.map(({ id, name, composition }) => ({
      id,
      name,
      composition: collapse(composition),
    })),
    finance: collapse(finance),
  };
}

/** Replaces every uncertain quantity below a part by its typical value. */
function collapse<Part>(part: Part): Collapsed<Part> {
  return collapseUnknown(part) as Collapsed<Part>;
}

/** What parts of documents collapsed to: an edit leaves most of a document as it was, and so of its input. */
const collapsedParts = new WeakMap<object, unknown>();

function collapseUnknown(part: unknown): unknown {
  if (isUncertain(part)) return part.typical;
  if (typeof part !== 'object' || part === null) return part;
  const known = collapsedParts.get(part);
  if (known !== undefined) return known;
  const collapsed = Array.isArray(part)
    ? part.map(collapseUnknown)
    : Object.fromEntries(Object.entries(part).map(([key, child]) => [key, collapseUnknown(child)]));
  collapsedParts.set(part, collapsed);
  return collapsed;
}

function toOrganisation(
  organisation: Organisation<number, string>,
  startMonth: string,
): Organisation {
  const indexed = ({ month, change }: CountStep<string>): CountStep<number> => ({
    month: Math.min(beyondEveryHorizon, Math.max(1, monthIndex(month, startMonth))),
    change,
  });
  return {
    ...organisation,
    headcountSteps: organisation.headcountSteps.map(indexed),
    serverSteps: organisation.serverSteps.map(indexed),
    siteSteps: organisation.siteSteps.map(indexed),
  };
}
