import { isFirstVisit, showFirstAnswer } from './firstVisit.ts';
import { isOneFile } from './isOneFile.ts';
import { nextTask } from './nextTask.ts';
import { rememberedTheme, wearTheme } from './theme.ts';
import { warmFormats } from './warmFormats.ts';

/** Dresses the page, shows what is known already, and runs what it is made of, part by part: a slow device takes taps in between. */
export async function start(root: HTMLElement): Promise<void> {
  if (isFirstVisit()) showFirstAnswer(root);
  const theme = rememberedTheme();
  wearTheme(theme);
  if (!isOneFile) warmFormats();
  await import('react-dom/client');
  await nextTask();
  const { mount } = await import('./mount.tsx');
  await nextTask();
  await mount(root, theme);
}
