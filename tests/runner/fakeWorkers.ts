import { answerQuestion } from '../../src/runner/answerQuestion.ts';
import type { FromWorker, ToWorker } from '../../src/runner/protocol.ts';
import { type PrepareAnswer, serveQuestions } from '../../src/runner/serveQuestions.ts';
import type { SimulationEngine } from '../../src/runner/simulationEngine.ts';
import { transferablesIn } from '../../src/runner/transferables.ts';
import type { StartWorker } from '../../src/runner/workerPort.ts';

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
    const answerTo = serveQuestions(preparedBy(engine), () => performance.now());
    const reply = (message: FromWorker) => {
      const transfer = transferablesIn(message);
      port2.postMessage(message, transfer);
      sent.push(...transfer);
    };
    let isAlive = true;
    hear(port2, (message: ToWorker) => {
      if (!isAlive) return;
      received.push(message);
      const fate = fateOf(message, received.length);
      if (fate === 'answer') {
        answerTo(message)
          .then(reply)
          .catch(() => listener.onCrash('The worker could not answer.'));
        return;
      }
      isAlive = false;
      if (fate === 'crash') listener.onCrash('The worker was killed.');
    });
    hear(port1, (message: FromWorker) => listener.onAnswer(message));
    return {
      post: (message, transfer) => port1.postMessage(message, transfer),
      stop: () => {
        counts.stopped += 1;
        isAlive = false;
        port1.close();
        port2.close();
      },
    };
  };
  return { start, received, sent, counts };
}

/** Answers of an engine that is there already. */
export function preparedBy(engine: SimulationEngine): PrepareAnswer {
  return async (request, question) => () => answerQuestion(engine, request, question);
}

/** `never`: the protocol says what comes over a port, the port does not. */
function hear(port: MessagePort, listener: (message: never) => void): void {
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(data as never));
  port.start();
}
