import type { IncidentClass } from '../input/incidentClass.ts';
import type { ModelInput } from '../input/model.ts';
import type { Lanes } from './lanes.ts';

/** Figures of an incident class that hold under every plan. */
export const classFigures = [
  'labourHours',
  'onSiteShare',
  /** γ, α, β and cap of min(γ + αW + βH, cap). */
  'fixedHours',
  'perWaitHour',
  'perLabourHour',
  'capHours',
  'perTechnician',
  'outageCapHours',
  'people',
  'lossDuring',
  /** 1 − overlap. */
  'productivityShare',
  /** Revenue at risk · uptime dependence · not recovered · margin. */
  'contributionShare',
  'directLoss',
] as const;
export type ClassLanes = Lanes<(typeof classFigures)[number]>;

export function fillClass(lanes: ClassLanes, input: ModelInput, k: number, lane: number): void {
  const { organisation } = input;
  const of = input.incidentClasses[k] as IncidentClass;
  const { peopleAffected } = of;
  lanes.labourHours[lane] = of.labourHours;
  lanes.onSiteShare[lane] = of.onSiteShare;
  lanes.fixedHours[lane] = of.lossAfter * of.catchUpHours;
  lanes.perWaitHour[lane] = of.lossWaiting;
  lanes.perLabourHour[lane] = of.lossDuring / of.technicians;
  lanes.capHours[lane] = of.capHours;
  lanes.perTechnician[lane] = 1 / of.technicians;
  lanes.outageCapHours[lane] = of.outageCapHours;
  lanes.people[lane] =
    peopleAffected.kind === 'fixed' ? peopleAffected.people : peopleAffected.share;
  lanes.lossDuring[lane] = of.lossDuring;
  lanes.productivityShare[lane] = 1 - of.overlap;
  lanes.contributionShare[lane] =
    of.revenueAtRisk *
    of.uptimeDependence *
    (1 - organisation.recoveredLater) *
    organisation.contributionMargin;
  lanes.directLoss[lane] = of.directLoss;
}
