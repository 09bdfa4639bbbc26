import { configure, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { createPageEngine } from '../../src/app/pageEngine.ts';
import { fetchPresetShelf } from '../../src/app/presetShelf.ts';
import { createScenarioStore } from '../../src/app/scenarioStore.ts';
import { createSimulator } from '../../src/app/simulator.ts';
import { pageClock } from '../../src/runner/scheduler.ts';
import { applyAction } from '../../src/scenario/applyAction.ts';
import { aDocuments } from '../support/aDocuments.ts';

// The lazy parts may take their time on a busy machine; no test measures time.
configure({ asyncUtilTimeout: 20_000 });

/** The file picker is the one field without a face. */
async function openFile(text: string): Promise<void> {
  const box = await screen.findByLabelText('Scenario file');
  return userEvent.upload(box, new File([text], 'quote.json', { type: 'application/json' }));
}

/** One whose runner never arrives: the page stands without it. */
function stillSimulator() {
  return createSimulator(async () => new Promise(() => undefined), pageClock);
}

let store: ReturnType<typeof createScenarioStore>;

beforeEach(async () => {
  const presets = await fetchPresetShelf('2027-01');
  store = createScenarioStore(presets.scenarioOf(presets.first), applyAction);
  render(
    <App
      store={store}
      documents={aDocuments(store)}
      engine={createPageEngine('en-US')}
      simulator={stillSimulator()}
      presets={presets}
      locale="en-US"
      theme="system"
      isKeptOffline={false}
    />,
  );
});

describe('the page', () => {
  it('opens with an answer and is named after its scenario', () => {
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/Over 3 years .*\$/);
    expect(document.title).toBe('Agency, 22 people · Fix or Fee');
  });

  it('starts from an example, and offers to go back', async () => {
    await userEvent.click(screen.getByText('Law firm, 25 people'));
    expect(screen.getByRole('textbox', { name: 'Scenario name' })).toHaveValue(
      'Law firm, 25 people',
    );
    await userEvent.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1) as HTMLElement);
    expect(store.scenario().name).toBe('Agency, 22 people');
  });

  it('refuses a broken file and keeps the scenario', async () => {
    const before = store.scenario();
    await openFile('{ oops');
    expect(await screen.findByRole('alert')).toHaveTextContent('“quote.json” was not opened');
    expect(store.scenario()).toBe(before);
  });

  it('says line and reason of a pasted text that is no scenario', async () => {
    const before = store.scenario();
    await screen.findByLabelText('Scenario file');
    const clipboardData = { files: [], getData: () => '{\n  oops\n}' };
    fireEvent.paste(document.body, { clipboardData });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('“Pasted text” was not opened');
    expect(alert).toHaveTextContent(/line 2/);
    expect(store.scenario()).toBe(before);
  });

  it('says why an action was refused', async () => {
    store.dispatch({ kind: 'removePlan', planId: 'hybrid' });
    for (const planId of ['internal', 'break-fix']) store.dispatch({ kind: 'removePlan', planId });
    const menu = await screen.findByLabelText('Actions for Managed (MSP)', {
      selector: '[role=menu]',
    });
    const remove = [...menu.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Remove',
    );
    await userEvent.click(remove as HTMLElement);
    expect(await screen.findByText(/Not done: “Managed \(MSP\)” is the only plan/)).toBeVisible();
  });

  it('follows an edit from anywhere', async () => {
    const before = screen.getByRole('heading', { level: 1 }).textContent;
    store.dispatch({ kind: 'setTypical', path: 'organisation.headcount', typical: 60 });
    await vi.waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe(before),
    );
  });

  it('says what an edit did to the plans, and takes it back', async () => {
    store.dispatch({
      kind: 'setTypical',
      path: 'plans.1.composition.arrangement.billing.perUserPerMonth',
      typical: 400,
    });
    const since = await screen.findByText(/^Since the last change/, { exact: false });
    expect(since).toHaveTextContent(/Managed \(MSP\) \+\$/);
    await userEvent.click(screen.getByRole('button', { name: 'Undo this change' }));
    expect(screen.queryByText(/^Since the last change/, { exact: false })).toBeNull();
  });

  it('leads to the terms of a plan that was added', async () => {
    const menu = screen.getByLabelText('Add a quote or plan', { selector: '[role=menu]' });
    await userEvent.click(within(menu).getByText('Managed: a monthly fee'));
    await vi.waitFor(
      () => {
        expect(document.activeElement?.textContent).toMatch(/^Managed \(MSP\) 2/);
      },
      { timeout: 20_000 },
    );
  });
});
