import { useState } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { NewVersion } from './offline/NewVersion.tsx';
import type { Versions } from './offline/newVersion.ts';
import { Page } from './Page.tsx';
import type { PageEngine } from './pageEngine.ts';
import type { PresetShelf } from './presetShelf.ts';
import { saveFile } from './saveFile.ts';
import type { ScenarioStore } from './scenarioStore.ts';
import type { Simulator } from './simulator.ts';
import { type Theme, wearTheme } from './theme.ts';

export interface AppProps {
  readonly store: ScenarioStore;
  readonly engine: PageEngine;
  readonly simulator: Simulator;
  readonly presets: PresetShelf;
  /** BCP 47 tag of the person's browser. */
  readonly locale: string;
  readonly theme: Theme;
  /** Newer versions of the app. */
  readonly versions: Versions;
}

/** The page over its store; what goes wrong below leaves the scenario in reach. */
export function App(props: AppProps) {
  const { store, engine, simulator, presets, locale, theme: firstTheme, versions } = props;
  const [theme, setTheme] = useState(firstTheme);
  const changeTheme = (next: Theme): void => {
    setTheme(next);
    wearTheme(next);
  };
  return (
    <ErrorBoundary onSave={() => saveFile(store.scenario())} onUndo={store.undo}>
      <Page
        store={store}
        engine={engine}
        simulator={simulator}
        presets={presets}
        locale={locale}
        theme={theme}
        onTheme={changeTheme}
      />
      <NewVersion versions={versions} />
    </ErrorBoundary>
  );
}
