import { afterEach, describe, expect, it, vi } from 'vitest';
import { requestOf } from '../../src/runner/attempt.ts';
import type { FromWorker, ToWorker } from '../../src/runner/protocol.ts';
import { serveQuestions } from '../../src/runner/serveQuestions.ts';
import { simulationEngine } from '../../src/runner/simulationEngine.ts';
import { prepareAnswer } from '../../src/runner/workerAnswers.ts';
import { aJob, directFuture, directSummary } from './aJob.ts';
import { preparedBy } from './fakeWorkers.ts';

const request = requestOf(aJob());

describe('the worker', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('answers a message with the same id and hands its arrays over', async () => {
    const self = new EventTarget();
    const posted: (readonly [FromWorker, { readonly transfer: readonly ArrayBuffer[] }])[] = [];
    vi.stubGlobal(
      'self',
      Object.assign(self, {
        postMessage: (...args: (typeof posted)[number]) => posted.push(args),
      }),
    );
    await import('../../src/runner/simulation.worker.ts');
    const data: ToWorker = {
      id: 5,
      request,
      question: { kind: 'trials', firstTrial: 10, count: 4 },
    };
    self.dispatchEvent(new MessageEvent('message', { data }));
    const block = simulationEngine.runTrials(request, 10, 4);
    await vi.waitFor(() => expect(posted).toHaveLength(1));
    expect(posted[0]?.[0]).toMatchObject({ id: 5, answer: { kind: 'trials', block } });
    expect(posted[0]?.[1].transfer).toHaveLength(6);
  });

  it('remembers the request of the message before', async () => {
    const answerTo = serveQuestions(preparedBy(simulationEngine), () => 0);
    const block = simulationEngine.runTrials(request, 0, 60);
    const first = answerTo({ id: 1, request, question: { kind: 'future', trial: 0 } });
    const question = { kind: 'summary', trials: 60, blocks: [block], columns: null } as const;
    const second = answerTo({ id: 2, request: null, question });
    expect((await first).id).toBe(1);
    expect((await second).answer).toMatchObject({ summary: directSummary(aJob(), 60) });
  });

  it('takes no question before a request', async () => {
    const answerTo = serveQuestions(preparedBy(simulationEngine), () => 0);
    const question = { kind: 'future', trial: 0 } as const;
    await expect(answerTo({ id: 1, request: null, question })).rejects.toThrow(
      'before its request',
    );
  });

  it('goes on after an answer that could not be loaded', async () => {
    let isOffline = true;
    const answerTo = serveQuestions(
      async (...asked) => {
        if (isOffline) throw new Error('Offline.');
        return preparedBy(simulationEngine)(...asked);
      },
      () => 0,
    );
    const question = { kind: 'future', trial: 0 } as const;
    await expect(answerTo({ id: 1, request, question })).rejects.toThrow('Offline');
    isOffline = false;
    expect((await answerTo({ id: 2, request: null, question })).answer.kind).toBe('future');
  });
});

describe('what the worker fetches on demand', () => {
  const fixed = requestOf(aJob({ hasLuck: false }));
  const trials = { kind: 'trials', firstTrial: 3, count: 5 } as const;

  it('runs trials without luck, to the bit as on this thread', async () => {
    const answerTo = serveQuestions(prepareAnswer, () => 0);
    const block = simulationEngine.runTrials(fixed, 3, 5);
    const { answer } = await answerTo({ id: 1, request: fixed, question: trials });
    expect(answer).toEqual({ kind: 'trials', block });
    const question = { kind: 'summary', trials: 5, blocks: [block], columns: null } as const;
    const summed = await answerTo({ id: 2, request: null, question });
    const summary = simulationEngine.summarise({ ...fixed, trials: 5 }, [block]);
    expect(summed.answer).toMatchObject({ kind: 'summary', summary });
  });

  it.each([true, false])('opens futures, with luck: %s', async (hasLuck) => {
    const job = aJob({ hasLuck });
    const answerTo = serveQuestions(prepareAnswer, () => 0);
    const message = {
      id: 1,
      request: requestOf(job),
      question: { kind: 'future', trial: 4 },
    } as const;
    expect((await answerTo(message)).answer).toEqual({
      kind: 'future',
      future: directFuture(job, 4),
    });
  });

  it('keeps the order of the answers', async () => {
    const answerTo = serveQuestions(prepareAnswer, () => 0);
    const heard: number[] = [];
    const ask = async (id: number, about: typeof request | null) => {
      heard.push((await answerTo({ id, request: about, question: trials })).id);
    };
    await Promise.all([ask(1, fixed), ask(2, request), ask(3, null), ask(4, fixed)]);
    expect(heard).toEqual([1, 2, 3, 4]);
  });

  it('says in the answer what the engine threw', async () => {
    const answerTo = serveQuestions(prepareAnswer, () => 0);
    const ranges = [{ path: 'organisation.nobody', low: 1, typical: 2, high: 3 }];
    for (const kind of [request, fixed]) {
      const message = { id: 1, request: { ...kind, ranges }, question: trials };
      expect((await answerTo(message)).answer).toMatchObject({ kind: 'threw' });
    }
  });
});
