import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { InputsContext } from '../../../src/features/inputs/inputsContext.ts';
import { createRefusedBoard } from '../../../src/features/inputs/refusedBoard.ts';
import { createTurnBoard } from '../../../src/features/inputs/turnBoard.ts';
import { useAct } from '../../../src/features/inputs/useAct.ts';
import { createFormats } from '../../../src/present/numbers.ts';
import type { Action } from '../../../src/scenario/action.ts';
import { applyAction } from '../../../src/scenario/applyAction.ts';
import { tieredScenario, visitTiers } from '../../support/visitTiers.ts';

function refusalOf(action: Action): string | undefined {
  const setting = {
    scenario: tieredScenario,
    live: { scenario: () => tieredScenario, subscribe: () => () => undefined },
    defaults: undefined,
    formats: createFormats('de-DE', 'EUR'),
    dispatch: (asked: Action) => {
      const outcome = applyAction(tieredScenario, asked);
      return outcome.ok ? ({ ok: true } as const) : ({ ok: false, ...outcome.error } as const);
    },
    turns: createTurnBoard(),
    refusals: createRefusedBoard(),
  };
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <InputsContext value={setting}>{children}</InputsContext>
  );
  const { result } = renderHook(() => useAct(), { wrapper });
  act(() => void result.current.act(action));
  return result.current.refusal;
}

it('a field says of what it holds “it”, in its own figures', () => {
  expect(refusalOf({ kind: 'setTypical', path: 'estate.promiseKept', typical: 1.205 })).toBe(
    'Not accepted: it must be between 0 % and 100 % (it is 120,5 %).',
  );
});

it('a field names another that its figure would make wrong', () => {
  expect(refusalOf({ kind: 'setTypical', path: `${visitTiers}.0.fromHours`, typical: 5 })).toBe(
    'Not accepted: Break-fix › Price › Hourly terms › Rates by length of visit › No. 2 › From billed hours must be above the tier before it.',
  );
});
