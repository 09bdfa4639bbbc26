import type { ModelInput } from '../input/model.ts';
import type { Plan } from '../input/plan.ts';
import type { KnownHours } from '../projection/knownHours.ts';
import { projectPlan } from '../projection/projectPlan.ts';
import type { MonthlySeries } from '../projection/result.ts';
import { worldOf } from '../projection/world.ts';

/** Expected incidents by class id; index 0 is month 1. */
export type IncidentVolumes = ReadonlyMap<string, MonthlySeries>;

const constant = { labourCv: 0, responseCv: 0, onContactShare: 0, directLossCv: 0 } as const;

/**
 * Incidents of every class that a plan meets: a class's own rate depends neither on the others nor on how
 * long its incidents take, which is left constant to save the time.
 */
export function incidentVolumes(
  input: ModelInput,
  plan: Plan,
  known: KnownHours | null = null,
): IncidentVolumes {
  return new Map(
    input.incidentClasses.map((each) => {
      const world = worldOf({ ...input, incidentClasses: [{ ...each, ...constant }] }, known);
      return [each.id, projectPlan(world, plan).quantities.incidents];
    }),
  );
}

/** Incidents of one class in month t. */
export function volumeAt(volumes: IncidentVolumes, classId: string, t: number): number {
  return volumes.get(classId)?.[t - 1] ?? 0;
}
