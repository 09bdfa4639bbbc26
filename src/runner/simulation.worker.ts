import type { ToWorker } from './protocol.ts';
import { pageClock } from './scheduler.ts';
import { serveQuestions } from './serveQuestions.ts';
import { simulationEngine } from './simulationEngine.ts';
import { transferablesIn } from './transferables.ts';

const answerTo = serveQuestions(simulationEngine, pageClock);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const message = answerTo(data);
  self.postMessage(message, { transfer: transferablesIn(message) });
});
