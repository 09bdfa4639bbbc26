import type { FromWorker, ToWorker } from './protocol.ts';
import { pageClock } from './scheduler.ts';
import { serveQuestions } from './serveQuestions.ts';
import { transferablesIn } from './transferables.ts';
import { prepareAnswer } from './workerAnswers.ts';

const answerTo = serveQuestions(prepareAnswer, pageClock);

function reply(message: FromWorker): void {
  self.postMessage(message, { transfer: transferablesIn(message) });
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  // What is not answered must be heard as a crash of the worker, which a rejected promise is not.
  answerTo(data)
    .then(reply)
    .catch((error: unknown) => self.reportError(error));
});
