import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolated, unmarked } from '../../../src/present/isolated.ts';
import type { PlanTemplate } from '../../../src/scenario/action.ts';
import { decodeLink } from '../../../src/scenario/link/decodeLink.ts';
import { encodeLink } from '../../../src/scenario/link/encodeLink.ts';
import { planFromTemplate } from '../../../src/scenario/planTemplates.ts';
import { createPreset } from '../../../src/scenario/presets.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';
import { toModelInput } from '../../../src/schema/toModelInput.ts';
import { writeScenario } from '../../../src/schema/writeScenario.ts';
import { anyScenario } from '../../support/anyScenario.ts';
import { aView } from '../../support/aView.ts';
import { aWorkbook } from '../../support/aWorkbook.ts';
import { changedModel } from '../../support/changedInputs.ts';
import { recalculate } from '../../support/recalculate.ts';
import { workbookError } from '../../support/workbookError.ts';

/** What a workbook may differ by; its formulas come far closer. */
const allowed = 1e-6;
const exact = { error: expect.closeTo(0, -Math.log10(allowed)), where: expect.any(String) };

/** The default scenario over few months with further plans. */
function aScenarioWith(templates: readonly PlanTemplate[], horizonMonths: number): Scenario {
  const preset = { ...createPreset('agency', { startMonth: '2027-11' }), horizonMonths };
  return templates.reduce<Scenario>((scenario, template) => {
    const plan = planFromTemplate(template, scenario);
    if (!plan.ok) throw new Error(plan.error.sentence);
    const id = `added-${plan.value.id}`;
    return { ...scenario, plans: [...scenario.plans, { ...plan.value, id }] };
  }, preset);
}

/** The greatest error where every so manieth open input is multiplied. */
function errorAt(scenario: Scenario, factor: number, every: number, from = 0) {
  const workbook = aWorkbook(scenario);
  const picked = workbook.open.filter((_, at) => at % every === from % every);
  const factors = Object.fromEntries(picked.map((name) => [name, factor]));
  const { model, values } = changedModel(toModelInput(scenario), factor === 1 ? {} : factors);
  return workbookError(workbook, recalculate(workbook, values).at, model);
}

describe('the formulas of a workbook', () => {
  it('give the projection of default plans', () => {
    const scenario = aScenarioWith([], 2);
    const plans = scenario.plans.filter(({ id }) => id === 'break-fix' || id === 'internal');
    expect(errorAt({ ...scenario, plans }, 1, 1)).toEqual(exact);
  });

  it('follow when a third of the inputs changes', () => {
    expect(errorAt(aScenarioWith(['blockHours'], 2), 1.3, 3)).toEqual(exact);
  });

  it('hold over a switch and the turn of a year', () => {
    const scenario = aScenarioWith(['switch'], 13);
    const plans = scenario.plans.filter(({ id }) => id !== 'hybrid' && id !== 'internal');
    expect(errorAt({ ...scenario, plans }, 0.8, 4, 1)).toEqual(exact);
  });

  it('give the projection of whatever a person may enter, changed or not', () => {
    fc.assert(
      fc.property(anyScenario, fc.nat({ max: 9 }), (scenario, from) => {
        const short = { ...scenario, horizonMonths: 2, plans: scenario.plans.slice(0, 2) };
        const names = new Set(short.plans.map(({ id }) => id));
        fc.pre(isWhole(short, names));
        const { error, where } = errorAt(short, 1.25, 10, from);
        if (!(error < allowed)) throw new Error(`${where} (${error})`);
      }),
      { numRuns: 1, seed: 20_271_101 },
    );
  });
});

describe('a name that runs from right to left', () => {
  it('stands in the workbook, the file and the link of what is on the page as it was entered', async () => {
    const name = 'תוכנית מנוהלת';
    const { plans, scenario } = aView({ 'plans.1.name': name, horizonMonths: 1 });
    expect(plans[1]?.name).toBe(isolated(name));
    const link = await encodeLink(scenario);
    const linked = link.ok ? await decodeLink(`#${link.value}`) : undefined;
    const alone = { ...scenario, plans: scenario.plans.slice(1, 2) };
    const saved = [
      JSON.stringify(aWorkbook(alone).sheets),
      writeScenario(scenario),
      JSON.stringify(linked),
    ];
    for (const text of saved) {
      expect(text).toContain(name);
      expect(unmarked(text)).toBe(text);
    }
  });
});

/** Whether no plan refers to one that is left out. */
function isWhole({ plans }: Scenario, names: ReadonlySet<string>): boolean {
  const text = JSON.stringify(plans);
  const referred = text.matchAll(/"(?:planId|fromPlanId|toPlanId)":"([^"]*)"/g);
  return [...referred].every(([, id = '']) => names.has(id));
}
