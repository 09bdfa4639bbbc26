import type { QuantileTable } from '../distributions/quantileTable.ts';
import { lognormalTable } from '../distributions/tables.ts';
import type { IncidentClass } from '../input/incidentClass.ts';
import { type ClassDraws, classDraws } from './cells.ts';

/** What is known of a class for a whole run. */
export interface ClassProgram {
  readonly of: IncidentClass;
  readonly draws: ClassDraws;
  /** Unit direct losses; null without spread. */
  readonly losses: QuantileTable | null;
  readonly isShareOfPeople: boolean;
}

export function classProgram(of: IncidentClass): ClassProgram {
  return {
    of,
    draws: classDraws(of),
    losses: of.directLossCv > 0 ? lognormalTable(of.directLossCv) : null,
    isShareOfPeople: of.peopleAffected.kind === 'share',
  };
}
