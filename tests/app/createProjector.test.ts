import { describe, expect, it } from 'vitest';
import { createProjector } from '../../src/app/createProjector.ts';
import { projectScenario } from '../../src/engine/index.ts';
import { aScenario } from '../support/aScenario.ts';

describe('the projector', () => {
  it('computes a scenario once', () => {
    const project = createProjector(projectScenario);
    const scenario = aScenario();
    expect(project(scenario)).toBe(project(scenario));
  });

  it('keeps the last good result, with the reason, where a scenario cannot be computed', () => {
    const project = createProjector(projectScenario);
    const good = aScenario();
    const { projection } = project(good);
    const shown = project(aScenario({ horizonMonths: 0 }));
    expect(shown.scenario).toBe(good);
    expect(shown.projection).toBe(projection);
    expect(shown.problem).toMatch(/horizonMonths/);
  });

  it('throws where there is no good result to keep', () => {
    expect(() => createProjector(projectScenario)(aScenario({ horizonMonths: 0 }))).toThrow(
      /horizonMonths/,
    );
  });
});
