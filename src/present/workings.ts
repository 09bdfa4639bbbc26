import type { Formats } from './numbers.ts';
import type { ResultView } from './resultView.ts';
import { billSection } from './workings/billSection.ts';
import { incidentSection } from './workings/incidentSection.ts';
import { lossSection } from './workings/lossSection.ts';
import { organisationSection } from './workings/organisationSection.ts';
import { totalSection } from './workings/totalSection.ts';
import { workingContext } from './workings/workingContext.ts';
import type { PlanWorkings } from './workings/workingStep.ts';

export type { PlanWorkings, WorkingSection } from './workings/workingStep.ts';

/** From the inputs over month 1 to the headline, for each visible plan. */
export function workingsOf(view: ResultView, formats: Formats): readonly PlanWorkings[] {
  return view.plans.map((plan) => {
    const context = workingContext(view, plan, formats);
    const sections = [organisationSection, incidentSection, billSection, lossSection, totalSection];
    return {
      planId: plan.id,
      name: plan.name,
      colour: plan.colour,
      sections: sections.map((section) => section(context)),
    };
  });
}
