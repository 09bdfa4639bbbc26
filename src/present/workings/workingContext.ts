import type { IncidentClass } from '../../engine/index.ts';
import type { Scenario, Uncertain } from '../../schema/scenario.ts';
import type { Formats } from '../numbers.ts';
import type { PlanView, ResultView } from '../resultView.ts';
import { type Baseline, baselineOf, type UnderPart, underPart } from './incidentShares.ts';
import { type Counted, countsInMonth1, partsInMonth1, type WorkingPart } from './workingParts.ts';

/** One class in month 1: what would arise, and what each part makes of it. */
export interface Arising {
  readonly incidentClass: IncidentClass<Uncertain>;
  readonly baseline: Baseline;
  readonly under: readonly (UnderPart & { readonly part: WorkingPart })[];
}

/** What every section of one plan's workings is written from. */
export interface WorkingContext {
  readonly view: ResultView;
  readonly scenario: Scenario;
  readonly plan: PlanView;
  readonly formats: Formats;
  readonly counts: Counted;
  readonly parts: readonly WorkingPart[];
  readonly arising: readonly Arising[];
  /** Loaded cost of an hour of work in month 1. */
  readonly hourlyCost: number;
}

export function workingContext(view: ResultView, plan: PlanView, formats: Formats): WorkingContext {
  const { scenario, projection } = view;
  const counts = countsInMonth1(projection.timeline);
  const parts = partsInMonth1(scenario, plan.id, counts);
  const arising = scenario.incidentClasses.map((incidentClass) => {
    const baseline = baselineOf(incidentClass, scenario, counts);
    const under = parts.map((part) => ({
      part,
      ...underPart(incidentClass, baseline, part, scenario),
    }));
    return { incidentClass, baseline, under };
  });
  const hourlyCost = projection.timeline.hourlyLabourCost[0] ?? 0;
  return { view, scenario, plan, formats, counts, parts, arising, hourlyCost };
}

/** The first month of a series. */
export function firstOf(series: Readonly<Float64Array>): number {
  return series[0] ?? 0;
}
