import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { createProjector } from './createProjector.ts';
import { nextMonth } from './nextMonth.ts';
import { fetchPresetShelf } from './presetShelf.ts';
import { createScenarioStore } from './scenarioStore.ts';
import { rememberedTheme, wearTheme } from './theme.ts';

/** Starts the page in an element: the only place that asks for clock, locale and storage. */
export async function mount(root: HTMLElement): Promise<void> {
  const theme = rememberedTheme();
  wearTheme(theme);
  const rules = import('../scenario/applyAction.ts').then(({ applyAction }) => applyAction);
  const [presets, { projectScenario }] = await Promise.all([
    fetchPresetShelf(nextMonth(new Date())),
    import('../engine/index.ts'),
  ]);
  const store = createScenarioStore(presets.scenarioOf(presets.first), rules);
  const project = createProjector(projectScenario);
  createRoot(root).render(
    <StrictMode>
      <App
        store={store}
        project={project}
        presets={presets}
        locale={navigator.language}
        theme={theme}
      />
    </StrictMode>,
  );
}
