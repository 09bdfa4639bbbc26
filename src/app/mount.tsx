import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { defaultPresetId } from '../scenario/presetProfiles.ts';
import { createPreset } from '../scenario/presets.ts';
import { App } from './App.tsx';
import { createScenarioStore } from './scenarioStore.ts';
import { nextMonth } from './nextMonth.ts';
import { rememberedTheme, wearTheme } from './theme.ts';

/** Starts the page in an element: the only place that asks for clock, locale and storage. */
export function mount(root: HTMLElement): void {
  const theme = rememberedTheme();
  wearTheme(theme);
  const startMonth = nextMonth(new Date());
  const store = createScenarioStore(createPreset(defaultPresetId, { startMonth }));
  createRoot(root).render(
    <StrictMode>
      <App store={store} startMonth={startMonth} locale={navigator.language} theme={theme} />
    </StrictMode>,
  );
}
