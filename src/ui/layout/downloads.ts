import { createContext } from 'react';

/** What tables and figures can be saved as, given by whoever knows how to write files. */
export interface Downloads {
  readonly table: (table: HTMLTableElement) => void;
  readonly picture: (card: HTMLElement, body: HTMLElement, kind: 'svg' | 'png') => void;
}

/** Null: nothing can be saved, and nothing offers it. */
export const DownloadsContext = createContext<Downloads | null>(null);
