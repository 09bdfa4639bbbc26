import { afterEach, describe, expect, it, vi } from 'vitest';
import { saveScenarioFile } from '../../../src/features/start/saveScenarioFile.ts';
import { writeScenario } from '../../../src/schema/writeScenario.ts';
import { aScenario } from '../../support/aScenario.ts';

afterEach(() => vi.restoreAllMocks());

describe('saving a scenario as a file', () => {
  it('hands the whole scenario to the browser', async () => {
    const scenario = { ...aScenario(), name: 'Agency, 22 people' };
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
    expect(click.mock.contexts[0]).toHaveProperty('download', 'agency-22-people.fix-or-fee.json');
    expect(await blob?.text()).toBe(writeScenario(scenario));
  });
});
