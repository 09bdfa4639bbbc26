import { nextTask } from './nextTask.ts';
import { rememberedTheme, wearTheme } from './theme.ts';

/** Dresses the page and runs what it is made of, part by part: a slow device takes taps in between. */
export async function start(root: HTMLElement): Promise<void> {
  const theme = rememberedTheme();
  wearTheme(theme);
  await import('react-dom/client');
  await nextTask();
  const { mount } = await import('./mount.tsx');
  await nextTask();
  await mount(root, theme);
}
