import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ScenarioName } from '../../src/app/ScenarioName.tsx';
import { createScenarioStore } from '../../src/app/scenarioStore.ts';
import { useStore } from '../../src/app/useStore.ts';
import { applyAction } from '../../src/scenario/applyAction.ts';
import { aScenario } from '../support/aScenario.ts';

function rendered() {
  const store = createScenarioStore(aScenario({ name: 'First' }), applyAction);
  function Name() {
    return <ScenarioName name={useStore(store).scenario.name} dispatch={store.dispatch} />;
  }
  render(<Name />);
  return { store, box: screen.getByRole('textbox', { name: 'Scenario name' }) };
}

describe("the scenario's name", () => {
  it('is edited in place, in one step', async () => {
    const { store, box } = rendered();
    await userEvent.clear(box);
    await userEvent.type(box, 'Second name{Enter}');
    expect(store.scenario().name).toBe('Second name');
    store.undo();
    expect(store.scenario().name).toBe('First');
  });

  it('stays the last one when the box is left empty', async () => {
    const { store, box } = rendered();
    await userEvent.clear(box);
    await userEvent.tab();
    expect(store.scenario().name).toBe('First');
    expect(box).toHaveValue('First');
  });
});
