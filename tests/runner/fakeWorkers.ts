import type { FromWorker, ToWorker } from '../../src/runner/protocol.ts';
import { serveQuestions } from '../../src/runner/serveQuestions.ts';
import type { SimulationEngine } from '../../src/runner/simulationEngine.ts';
import { transferablesIn } from '../../src/runner/transferables.ts';
import type { StartWorker, WorkerListener } from '../../src/runner/workerPort.ts';

/** What becomes of a message that reaches a worker. */
type Fate = 'answer' | 'crash' | 'silence';

export interface FakeWorkers {
  readonly start: StartWorker;
  /** Every message that was received, in order, over all workers. */
  readonly received: ToWorker[];
  /** Buffers that a worker sent back; length 0 once they have gone over. */
  readonly sent: ArrayBuffer[];
  readonly counts: { started: number; stopped: number };
}

/** Workers on this thread behind real message ports, so that messages are cloned and transferred. */
export function fakeWorkers(
  engine: SimulationEngine,
  fateOf: (message: ToWorker, nth: number) => Fate = () => 'answer',
): FakeWorkers {
  const received: ToWorker[] = [];
  const sent: ArrayBuffer[] = [];
  const counts = { started: 0, stopped: 0 };
  const start: StartWorker = (listener) => {
    counts.started += 1;
    const { port1, port2 } = new MessageChannel();
    const answerTo = serveQuestions(engine, () => performance.now());
    const reply = (message: FromWorker) => {
      const transfer = transferablesIn(message);
      port2.postMessage(message, transfer);
      sent.push(...transfer);
    };
    hear<ToWorker>(port2, (message) => {
      received.push(message);
      meet(fateOf(message, received.length), listener, () => reply(answerTo(message)));
    });
    hear<FromWorker>(port1, listener.onAnswer);
    return {
      post: (message, transfer) => port1.postMessage(message, transfer),
      stop: () => {
        counts.stopped += 1;
        port1.close();
        port2.close();
      },
    };
  };
  return { start, received, sent, counts };
}

function meet(fate: Fate, listener: WorkerListener, answer: () => void): void {
  if (fate === 'answer') answer();
  if (fate === 'crash') listener.onCrash('The worker was killed.');
}

function hear<Message>(port: MessagePort, listener: (message: Message) => void): void {
  port.addEventListener('message', ({ data }: MessageEvent<Message>) => listener(data));
  port.start();
}
