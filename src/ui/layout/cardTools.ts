import { createContext, type ReactNode } from 'react';

/** What stands at the end of a figure card's tools, given by what arranges the cards. */
export const CardTools = createContext<ReactNode>(null);

/** Whether a figure card stands alone on a stage: its finding large, without tools. */
export const IsStaged = createContext(false);
