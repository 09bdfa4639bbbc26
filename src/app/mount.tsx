import '../ui/global.css';
import './firstPicture.css';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { pageClock } from '../runner/scheduler.ts';
import { isOneFile } from './isOneFile.ts';
import { nextMonth } from './nextMonth.ts';
import { nextTask } from './nextTask.ts';
import { openGently } from './openGently.ts';
import { fetchPresetShelf } from './presetShelf.ts';
import { createScenarioStore } from './scenarioStore.ts';
import { createSimulator } from './simulator.ts';
import type { Theme } from './theme.ts';
import { formatsOf } from './useFormats.ts';

/** Starts the page in an element: the only place that asks for clock, locale and storage. */
export async function mount(root: HTMLElement, theme: Theme): Promise<void> {
  // Nobody changes what is not there yet: how changes are made comes after the first answer.
  const fetchRules = async () =>
    import('../scenario/applyAction.ts').then(({ applyAction }) => applyAction);
  const rules = drawn(root).then(fetchRules);
  const enginePart = import('./pageEngine.ts').then(({ createPageEngine }) =>
    createPageEngine(navigator.language),
  );
  const documentsPart = import('./documents/openDocuments.ts').then(async ({ openDocuments }) =>
    openDocuments(navigator.language),
  );
  const [presets, engine, opened] = await Promise.all([
    fetchPresetShelf(nextMonth(new Date())),
    enginePart,
    documentsPart,
  ]);
  const example = () => presets.scenarioOf(presets.first);
  const store = createScenarioStore(opened.scenario ?? example(), rules, {
    fetchAgain: fetchRules,
    onStuck: (isStuck) => documents.desk.tell(isStuck ? { kind: 'changeWaits' } : undefined),
  });
  const documents = opened.begin(store, example);
  const simulator = createSimulator(
    async () =>
      import('./pageRunner.ts').then(({ createPageRunner }) =>
        createPageRunner(navigator.hardwareConcurrency),
      ),
    pageClock,
  );
  // In short tasks, so that a slow device can already scroll and take taps: the first answer is worked out,
  // which the page then finds, and what shows it is drawn in slices.
  await nextTask();
  await engine.prepare(store.scenario(), nextTask);
  await nextTask();
  formatsOf(navigator.language, store.scenario().currency);
  await nextTask();
  const page = (
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
    </StrictMode>
  );
  openGently(simulator, navigator.hardwareConcurrency);
  startTransition(() => createRoot(root).render(page));
}

/** Once the page stands in an element instead of what its file holds, and has been painted. */
async function drawn(element: HTMLElement): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element, { childList: true });
  });
  element.removeAttribute('aria-busy');
  await new Promise(requestAnimationFrame);
  await nextTask();
}
