import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { InputsContext } from '../../../src/features/inputs/inputsContext.ts';
import { createRefusedBoard } from '../../../src/features/inputs/refusedBoard.ts';
import { createTurnBoard } from '../../../src/features/inputs/turnBoard.ts';
import { useValueAt } from '../../../src/features/inputs/useValueAt.ts';
import { createFormats } from '../../../src/present/numbers.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';
import { aScenario } from '../../support/aScenario.ts';

const shown = aScenario();
const formats = createFormats('en-US', 'USD');

/** A field of `shown` while the document itself has gone on. */
function aField(path: string) {
  let latest: Scenario = shown;
  let tell = (): void => undefined;
  const setting = {
    scenario: shown,
    live: {
      scenario: () => latest,
      subscribe: (onChange: () => void) => {
        tell = onChange;
        return () => undefined;
      },
    },
    defaults: undefined,
    formats,
    dispatch: vi.fn(),
    turns: createTurnBoard(),
    refusals: createRefusedBoard(),
  };
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <InputsContext value={setting}>{children}</InputsContext>
  );
  const renders = vi.fn();
  const { result } = renderHook(
    () => {
      renders();
      return useValueAt(path);
    },
    { wrapper },
  );
  const become = (scenario: Scenario): void => {
    latest = scenario;
    act(() => tell());
  };
  return { result, renders, become };
}

describe('the value of a field', () => {
  it('is that of the document at this moment', () => {
    const { result, become } = aField('horizonMonths');
    become({ ...shown, horizonMonths: 7 });
    expect(result.current).toBe(7);
  });

  it('draws its field only when it changes', () => {
    const { renders, become } = aField('horizonMonths');
    const { length } = renders.mock.calls;
    become({ ...shown, nearTieShare: 0.5 });
    expect(renders).toHaveBeenCalledTimes(length);
  });

  it('stays as it was where the document no longer has it', () => {
    const { result, become } = aField('plans.1.name');
    become({ ...shown, plans: shown.plans.slice(0, 1) });
    expect(result.current).toBe(shown.plans[1]?.name);
  });
});
