import { useState } from 'react';
import { saveScenarioFile } from '../features/start/saveScenarioFile.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Page } from './Page.tsx';
import type { ScenarioStore } from './scenarioStore.ts';
import { type Theme, wearTheme } from './theme.ts';

export interface AppProps {
  readonly store: ScenarioStore;
  /** ISO month in which a new scenario starts. */
  readonly startMonth: string;
  /** BCP 47 tag of the person's browser. */
  readonly locale: string;
  readonly theme: Theme;
}

/** The page over its store; what goes wrong below leaves the scenario in reach. */
export function App({ store, startMonth, locale, theme: firstTheme }: AppProps) {
  const [theme, setTheme] = useState(firstTheme);
  const changeTheme = (next: Theme): void => {
    setTheme(next);
    wearTheme(next);
  };
  return (
    <ErrorBoundary onSave={() => saveScenarioFile(store.scenario())} onUndo={store.undo}>
      <Page
        store={store}
        startMonth={startMonth}
        locale={locale}
        theme={theme}
        onTheme={changeTheme}
      />
    </ErrorBoundary>
  );
}
