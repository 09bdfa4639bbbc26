import { isFirstVisit, showFirstAnswer } from './firstVisit.ts';
import { isOneFile } from './isOneFile.ts';
import { nextTask } from './nextTask.ts';
import { rememberedTheme, wearTheme } from './theme.ts';
import { warmFormats } from './warmFormats.ts';

/** How long the first picture may keep the scripts waiting, milliseconds. */
const patience = 2_000;

/**
 * Dresses the page and shows what is known already. Only once that is painted are the scripts of the view
 * fetched, so that they don't take the first picture's share of a slow network, and run part by part: a slow
 * device takes taps in between.
 */
export async function start(root: HTMLElement): Promise<void> {
  try {
    await startParts(root);
  } catch (fault) {
    tellNotStarted(root);
    throw fault;
  }
}

async function startParts(root: HTMLElement): Promise<void> {
  if (isFirstVisit()) showFirstAnswer(root);
  const theme = rememberedTheme();
  wearTheme(theme);
  await painted();
  fetchAll();
  if (!isOneFile) warmFormats();
  await import('react-dom/client');
  await nextTask();
  const { mount } = await import('./mount.tsx');
  await nextTask();
  await mount(root, theme);
}

/** The answer in the page's file would promise for ever what is still to come. */
function tellNotStarted(root: HTMLElement): void {
  const notice = document.getElementById('not-started');
  if (notice === null) return;
  root.hidden = true;
  notice.hidden = false;
  notice.querySelector('button')?.addEventListener('click', () => location.reload());
}

/** Has the scripts of the first answer fetched and compiled, without running them. */
function fetchAll(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=later]')) {
    link.rel = 'modulepreload';
  }
}

/** Once what is in the page's file can be seen; a page in the background is not painted, and goes on. */
async function painted(): Promise<void> {
  if (document.visibilityState === 'visible') {
    await Promise.race([firstContent(), new Promise((resolve) => setTimeout(resolve, patience))]);
  }
  await nextTask();
}

async function firstContent(): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new PerformanceObserver((entries) => {
      if (entries.getEntriesByName('first-contentful-paint').length > 0) resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}
