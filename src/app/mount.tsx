import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { pageClock } from '../runner/scheduler.ts';
import { isOneFile } from './isOneFile.ts';
import { nextMonth } from './nextMonth.ts';
import { fetchPresetShelf } from './presetShelf.ts';
import { createScenarioStore } from './scenarioStore.ts';
import { createSimulator } from './simulator.ts';
import { rememberedTheme, wearTheme } from './theme.ts';

/** Starts the page in an element: the only place that asks for clock, locale and storage. */
export async function mount(root: HTMLElement): Promise<void> {
  const theme = rememberedTheme();
  wearTheme(theme);
  const rules = import('../scenario/applyAction.ts').then(({ applyAction }) => applyAction);
  const enginePart = import('./pageEngine.ts').then(({ createPageEngine }) => createPageEngine());
  const documentsPart = import('./documents/openDocuments.ts').then(async ({ openDocuments }) =>
    openDocuments(),
  );
  const [presets, engine, opened] = await Promise.all([
    fetchPresetShelf(nextMonth(new Date())),
    enginePart,
    documentsPart,
  ]);
  const example = () => presets.scenarioOf(presets.first);
  const store = createScenarioStore(opened.scenario ?? example(), rules);
  const documents = opened.begin(store, example);
  const simulator = createSimulator(
    async () =>
      import('./pageRunner.ts').then(({ createPageRunner }) =>
        createPageRunner(navigator.hardwareConcurrency),
      ),
    pageClock,
  );
  createRoot(root).render(
    <StrictMode>
      <App
        store={store}
        documents={documents}
        engine={engine}
        simulator={simulator}
        presets={presets}
        locale={navigator.language}
        theme={theme}
        isKeptOffline={!isOneFile && import.meta.env.PROD && 'serviceWorker' in navigator}
      />
    </StrictMode>,
  );
}
