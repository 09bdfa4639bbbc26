import { lazy, useState } from 'react';
import type { Documents } from './documents/openDocuments.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LatePart } from './LatePart.tsx';
import { Page } from './Page.tsx';
import type { PageEngine } from './pageEngine.ts';
import type { PresetShelf } from './presetShelf.ts';
import { saveFile } from './saveFile.ts';
import type { ScenarioStore } from './scenarioStore.ts';
import type { Simulator } from './simulator.ts';
import { type Theme, wearTheme } from './theme.ts';
import { useStillness } from './useStillness.ts';

const KeptOffline = lazy(async () =>
  import('./offline/KeptOffline.tsx').then(({ KeptOffline: component }) => ({
    default: component,
  })),
);

export interface AppProps {
  readonly store: ScenarioStore;
  readonly documents: Documents;
  readonly engine: PageEngine;
  readonly simulator: Simulator;
  readonly presets: PresetShelf;
  /** BCP 47 tag of the person's browser. */
  readonly locale: string;
  readonly theme: Theme;
  /** Whether it is kept for use without a network, and newer versions offer themselves. */
  readonly isKeptOffline: boolean;
}

/** The page over its store; what goes wrong below leaves the scenario in reach. */
export function App({ theme: firstTheme, isKeptOffline, ...page }: AppProps) {
  const { store, simulator } = page;
  useStillness(store, simulator);
  const [theme, setTheme] = useState(firstTheme);
  const changeTheme = (next: Theme): void => {
    setTheme(next);
    wearTheme(next);
  };
  return (
    <ErrorBoundary onSave={(say) => saveFile(store.scenario(), say)} onUndo={store.undo}>
      <Page {...page} theme={theme} onTheme={changeTheme} />
      {isKeptOffline ? (
        <LatePart isQuiet>
          <KeptOffline />
        </LatePart>
      ) : null}
    </ErrorBoundary>
  );
}
