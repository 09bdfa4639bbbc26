import type { FromWorker } from './protocol.ts';
import type { StartWorker } from './workerPort.ts';

/** The simulation's worker in a browser, as a module of the page's own origin. */
export const startBrowserWorker: StartWorker = ({ onAnswer, onCrash }) => {
  const worker = new Worker(new URL('./simulation.worker.ts', import.meta.url), {
    type: 'module',
  });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    onAnswer(data);
  });
  worker.addEventListener('messageerror', () => onCrash('The worker sent what cannot be read.'));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onCrash(event.message || 'The worker could not be loaded.');
  });
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    stop: () => worker.terminate(),
  };
};
