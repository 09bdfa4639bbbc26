import { isFirstVisit, showFirstAnswer } from './firstVisit.ts';
import { isOneFile } from './isOneFile.ts';
import { nextTask } from './nextTask.ts';
import { rememberedTheme, wearTheme } from './theme.ts';
import { warmFormats } from './warmFormats.ts';

/** How long the first picture may keep the scripts waiting, milliseconds. */
const patience = 300;

/** Dresses the page, shows what is known already, and runs what it is made of, part by part: a slow device takes taps in between. */
export async function start(root: HTMLElement): Promise<void> {
  fetchAnswer();
  if (isFirstVisit()) showFirstAnswer(root);
  const theme = rememberedTheme();
  wearTheme(theme);
  await painted();
  if (!isOneFile) warmFormats();
  await import('react-dom/client');
  await nextTask();
  const { mount } = await import('./mount.tsx');
  await nextTask();
  await mount(root, theme);
}

/** Has what works the first answer out fetched beside the view; whoever needs it hears of a failure. */
function fetchAnswer(): void {
  import('./pageEngine.ts').catch(() => undefined);
}

/** Once what is in the page's file can be seen; a page in the background is not painted, and goes on. */
async function painted(): Promise<void> {
  await Promise.race([
    new Promise(requestAnimationFrame),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);
  await nextTask();
}
