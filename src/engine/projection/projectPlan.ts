import type { Composition, Plan } from '../input/plan.ts';
import { type HandedOver, newEstate } from '../timeline/condition.ts';
import { asNew, exitOf } from './contracts.ts';
import { finished } from './finished.ts';
import { addTo, emptyLines, type Lines } from './lines.ts';
import { type Part, partsOf } from './parts.ts';
import { excessOf, projectPart } from './projectPart.ts';
import type { PlanProjection } from './result.ts';
import type { World } from './world.ts';

/** The expected story of one plan, month by month. */
export function projectPlan(world: World, plan: Plan): PlanProjection {
  const lines = emptyLines(world.input.horizonMonths);
  const last = addPlan(lines, world, plan);
  const commitmentLeft = exitOf(world, last.parts, world.input.horizonMonths + 1, last.startMonth);
  return finished(plan.id, lines, world, commitmentLeft);
}

/** Adds the expected story of a plan to lines that are empty. */
export function addPlan(lines: Lines, world: World, { composition }: Plan): InForce {
  return composition.kind === 'switch'
    ? projectSwitch(lines, world, composition)
    : projectParts(lines, world, partsOf(composition, world.input.plans), newEstate);
}

/** The arrangement in force at the end of the horizon. */
interface InForce {
  readonly parts: readonly Part[];
  readonly startMonth: number;
}

function projectParts(
  lines: Lines,
  world: World,
  parts: readonly Part[],
  from: HandedOver,
): InForce {
  const until = world.input.horizonMonths;
  for (const part of parts) projectPart(lines, world, part, { from, until, paidUntil: until });
  return { parts, startMonth: from.month };
}

/**
 * The first plan until the month before the switch, paid on while both run in parallel, its exit
 * charge in the month in which it is no longer paid; the target from month m on its own clock, on
 * the estate as the first plan left it.
 */
function projectSwitch(
  lines: Lines,
  world: World,
  { fromPlanId, toPlanId, month, parallelMonths }: Extract<Composition, { kind: 'switch' }>,
): InForce {
  const horizon = world.input.horizonMonths;
  const before = partsById(world, fromPlanId);
  if (month > horizon) return projectParts(lines, world, before, newEstate);
  const leftIn = month + parallelMonths;
  for (const part of before) {
    const paidUntil = Math.min(horizon, leftIn - 1);
    projectPart(lines, world, part, { from: newEstate, until: month - 1, paidUntil });
  }
  if (leftIn <= horizon) addTo(lines.spend.exit, leftIn, exitOf(world, before, leftIn, 1));
  const excess = before.reduce(
    (sum, part) => sum + part.estate.organisation * excessOf(world, part, month, newEstate),
    0,
  );
  const target = partsById(world, toPlanId).map((part) => (month === 1 ? part : asNew(part)));
  return projectParts(lines, world, target, { month, excess });
}

function partsById({ input }: World, planId: string): readonly Part[] {
  const composition = input.plans.find(({ id }) => id === planId)?.composition;
  if (composition === undefined || composition.kind === 'switch') {
    throw new Error(`A switch names "${planId}", which the input check should have refused.`);
  }
  return partsOf(composition, input.plans);
}
