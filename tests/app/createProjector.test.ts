import { describe, expect, it, vi } from 'vitest';
import { createProjector } from '../../src/app/createProjector.ts';
import { createKnownHours, projectionSteps, projectScenario } from '../../src/engine/index.ts';
import { toModelInput } from '../../src/schema/toModelInput.ts';
import { aScenario } from '../support/aScenario.ts';

const parts = { createKnownHours, projectionSteps, projectScenario };

describe('the projector', () => {
  it('computes a scenario once', () => {
    const { project } = createProjector(parts, 'de-DE');
    const scenario = aScenario();
    expect(project(scenario)).toBe(project(scenario));
  });

  it('projects to the bit what the engine projects, whatever it has projected before', () => {
    const { project } = createProjector(parts, 'de-DE');
    for (const horizonMonths of [36, 24, 36]) {
      const scenario = aScenario({ horizonMonths });
      expect(projectScenario(toModelInput(scenario))).toEqual({
        ok: true,
        value: project(scenario).projection,
      });
    }
  });

  it('keeps the last good result, with the reason, where a scenario cannot be computed', () => {
    const { project } = createProjector(parts, 'de-DE');
    const good = aScenario();
    const { projection } = project(good);
    const shown = project(aScenario({ horizonMonths: 0 }));
    expect(shown.scenario).toBe(good);
    expect(shown.projection).toBe(projection);
    expect(shown.problem).toBe('Look ahead must be 1 or more (it is 0).');
  });

  it('throws where there is no good result to keep', () => {
    expect(() => createProjector(parts, 'de-DE').project(aScenario({ horizonMonths: 0 }))).toThrow(
      /Look ahead/,
    );
  });

  it('works a scenario out ahead, plan by plan, to the bit what it would say at once', async () => {
    const { project, prepare } = createProjector(parts, 'de-DE');
    const scenario = aScenario();
    const pause = vi.fn(async () => Promise.resolve());
    await prepare(scenario, pause);
    expect(pause).toHaveBeenCalledTimes(scenario.plans.length + 1);
    const prepared = project(scenario);
    expect(prepared).toBe(project(scenario));
    expect(prepared).toEqual(createProjector(parts, 'de-DE').project(scenario));
  });

  it('leaves what the engine refuses to be said when it is asked for', async () => {
    const { project, prepare } = createProjector(parts, 'de-DE');
    const scenario = aScenario({ horizonMonths: 0 });
    await prepare(scenario, async () => Promise.resolve());
    expect(() => project(scenario)).toThrow(/Look ahead/);
  });
});
