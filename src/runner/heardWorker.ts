import type { FromWorker } from './protocol.ts';
import type { WorkerListener, WorkerPort } from './workerPort.ts';

/** A worker that has been started, with somebody who listens to it. */
export function heardWorker(worker: Worker, { onAnswer, onCrash }: WorkerListener): WorkerPort {
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    onAnswer(data);
  });
  worker.addEventListener('messageerror', () =>
    onCrash('The background thread sent something unreadable.'),
  );
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onCrash(event.message || 'The background thread could not be loaded.');
  });
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    stop: () => worker.terminate(),
  };
}
