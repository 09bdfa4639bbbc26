import { configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ComponentProps, useState } from 'react';
import { Inputs } from '../../src/features/inputs/Inputs.tsx';
import { createFormats } from '../../src/present/numbers.ts';
import type { Action } from '../../src/scenario/action.ts';
import { applyAction } from '../../src/scenario/applyAction.ts';
import { segmentsOf, valueAt } from '../../src/scenario/path.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { aScenario } from './aScenario.ts';

/** The inputs over a document of their own, as the app holds it. */
export function renderInputs(
  first: Scenario = aScenario(),
  props: Partial<ComponentProps<typeof Inputs>> = {},
) {
  // The lazy parts may take their time on a busy machine; no test measures time.
  configure({ asyncUtilTimeout: 20_000 });
  const latest = { scenario: first };
  function Holder() {
    const [scenario, setScenario] = useState(first);
    const dispatch = (action: Action) => {
      const outcome = applyAction(latest.scenario, action);
      if (!outcome.ok) return { ok: false, ...outcome.error } as const;
      latest.scenario = outcome.value;
      setScenario(outcome.value);
      return { ok: true } as const;
    };
    const formats = createFormats('en-US', scenario.currency);
    return <Inputs scenario={scenario} formats={formats} dispatch={dispatch} {...props} />;
  }
  render(<Holder />);
  return {
    latest,
    user: userEvent.setup(),
    at: (path: string) => valueAt(latest.scenario, segmentsOf(path)),
  };
}
