import { ownScript } from '../runner/ownScript.ts';
import address from './formats.worker.ts?worker&url';

/** Has the browser prepare beside the page how figures read; where it has no threads, the page waits for it. */
export function warmFormats(): void {
  try {
    const worker = new Worker(ownScript(address), { type: 'module' });
    worker.addEventListener('error', (event) => event.preventDefault());
  } catch {
    // Whoever needs formats makes them.
  }
}
