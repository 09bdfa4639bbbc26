import { coverNames, decisionNames } from '../termWords.ts';
import { serviceNames, supportHoursNames } from '../words.ts';
import { choice, type FieldTable } from './fieldWords.ts';

/** Who does what: two choices for each service, and two on control. */
export const serviceCover: FieldTable = {
  ...Object.fromEntries(
    Object.entries(serviceNames).flatMap(([id, name]) => [
      [`services.${id}.by`, choice(name, coverNames)],
      [`services.${id}.hours`, choice(`${name}: hours`, supportHoursNames)],
    ]),
  ),
  changesDecidedBy: choice('Changes are decided by', decisionNames),
  adminAccessHeldBy: choice('Administrator access is held by', decisionNames),
};
