import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  saveScenarioFile,
  scenarioFileName,
} from '../../../src/features/start/saveScenarioFile.ts';
import { writeScenario } from '../../../src/schema/writeScenario.ts';
import { aScenario } from '../../support/aScenario.ts';

afterEach(() => vi.restoreAllMocks());

describe('saving a scenario as a file', () => {
  it('names the file after the scenario', () => {
    expect(scenarioFileName('Agency, 22 people')).toBe('agency-22-people.fix-or-fee.json');
    expect(scenarioFileName('Büro · Köln/2')).toBe('büro-köln-2.fix-or-fee.json');
    expect(scenarioFileName('…')).toBe('scenario.fix-or-fee.json');
  });

  it('hands the whole scenario to the browser', async () => {
    const scenario = aScenario();
    let blob: Blob | undefined;
    const files = {
      createObjectURL: (made: Blob) => {
        blob = made;
        return 'blob:made';
      },
      revokeObjectURL: () => undefined,
    };
    vi.stubGlobal('URL', Object.assign(URL, files));
    const click = vi
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(() => undefined);
    saveScenarioFile(scenario);
    expect(click).toHaveBeenCalledOnce();
    expect(await blob?.text()).toBe(writeScenario(scenario));
  });
});
