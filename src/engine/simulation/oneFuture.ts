import { createBlockInputs } from './blockInputs.ts';
import type { Future, FutureIncident, PlanFuture, SimulationRequest } from './contract.ts';
import { projectedTrial } from './fixedTrials.ts';
import { beginTrials, createMachine, type Machine, runMonth } from './machine.ts';
import { incidentsOf } from './observer.ts';
import { isHours, type PlanMonth, planMonthFigures } from './planMonth.ts';
import { type InputDraws, inputDraws } from './ranges.ts';

/**
 * One trial (from 0) month by month and incident by incident, recomputed from its keys: the same
 * figures as the trial has in any block.
 */
export function oneFuture(request: SimulationRequest, trial: number): Future {
  const draws = inputDraws(request);
  if (!request.hasLuck) {
    const plans = projectedTrial(request, draws, trial);
    return { trial, inputs: valuesOf(draws), plans, incidents: [] };
  }
  const machine = createMachine(draws.input, createBlockInputs(draws, 1), 1);
  beginTrials(machine, request.seed, trial, 1);
  const months = draws.input.horizonMonths;
  const plans = draws.input.plans.map(({ id }) => createPlanFuture(id, months));
  const incidents: FutureIncident[] = [];
  for (let m = 0; m < months; m += 1) {
    runMonth(machine, m, 1, () => incidents.push(...incidentsOf(machine)));
    const value = discountOf(request, machine, m);
    for (const [p, plan] of machine.plans.entries())
      fillMonth(plans[p] as PlanFuture, plan, m, value);
  }
  draws.draw(trial);
  return { trial, inputs: valuesOf(draws), plans, incidents };
}

function valuesOf(draws: InputDraws) {
  const drawn = draws.values();
  return Object.fromEntries(draws.paths.map((path, n) => [path, drawn[n] as number]));
}

function discountOf({ isPresentValue }: SimulationRequest, { inputs }: Machine, m: number): number {
  return isPresentValue === true ? (inputs.discount(m)[0] as number) : 1;
}

function createPlanFuture(planId: string, months: number): PlanFuture {
  const series = () => new Float64Array(months);
  return {
    planId,
    supportSpend: series(),
    allIn: series(),
    lostProductivity: series(),
    lostContribution: series(),
    directLosses: series(),
    personHours: series(),
    outageHours: series(),
  };
}

function fillMonth(into: PlanFuture, plan: PlanMonth, m: number, value: number): void {
  for (const name of planMonthFigures) {
    into[name][m] = (plan[name][0] as number) * (isHours(name) ? 1 : value);
  }
}
