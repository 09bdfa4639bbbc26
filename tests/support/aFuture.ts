import type {
  Future,
  FutureIncident,
  IncidentUnderPlan,
  PlanFuture,
} from '../../src/engine/index.ts';

/** An incident under a plan that meets it through its provider, where nothing else is said. */
export function underPlan(shown: Partial<IncidentUnderPlan> = {}): IncidentUnderPlan {
  return { handler: 'provider', bill: 0, personHours: 0, outageHours: 0, loss: 0, ...shown };
}

export function anIncident(
  shown: Partial<FutureIncident> & Pick<FutureIncident, 'plans'>,
): FutureIncident {
  return { month: 1, classId: 'everyday', number: 1, labourHours: 1, ...shown };
}

/** A plan's months: what its incidents come to, and so much more in bills every month. */
function planFuture(
  planId: string,
  at: number,
  months: number,
  incidents: readonly FutureIncident[],
  fee: number,
): PlanFuture {
  const series = (of: (under: IncidentUnderPlan) => number, more = 0) =>
    Float64Array.from({ length: months }, (_, m) =>
      incidents
        .filter(({ month }) => month === m + 1)
        .reduce((sum, { plans }) => sum + of(plans[at] ?? underPlan()), more),
    );
  return {
    planId,
    supportSpend: series(({ bill }) => bill, fee),
    allIn: series(({ bill, loss }) => bill + loss, fee),
    lostProductivity: series(({ loss }) => loss),
    lostContribution: new Float64Array(months),
    directLosses: new Float64Array(months),
    personHours: series(({ personHours }) => personHours),
    outageHours: new Float64Array(months),
  };
}

/** A future made of its incidents and a monthly fee for each plan. */
export function aFuture(
  fees: Readonly<Record<string, number>>,
  incidents: readonly FutureIncident[],
  months: number,
): Future {
  const plans = Object.entries(fees).map(([id, fee], at) =>
    planFuture(id, at, months, incidents, fee),
  );
  return { trial: 41, inputs: {}, plans, incidents };
}
