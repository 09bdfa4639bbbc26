import { afterOpening } from '../afterOpening.ts';
import { useState } from 'react';
import { NewVersion } from './NewVersion.tsx';
import type { Versions } from './newVersion.ts';

/** Keeps the page for use without a network, and offers the newer versions that come with that. */
export function KeptOffline() {
  const [versions] = useState(keptOffline);
  return <NewVersion versions={versions} />;
}

/** What keeps the page, fetched when the page is at rest. */
async function keptOffline(): Promise<Versions> {
  await afterOpening();
  const part = await import('./newVersion.ts').catch(() => undefined);
  return part?.keepOffline(navigator.serviceWorker, () => location.reload()) ?? notKept;
}

/** Without a network the page works as it is. */
const notKept: Versions = { onWaiting: () => () => undefined, takeOver: () => undefined };
