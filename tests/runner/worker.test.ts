import { afterEach, describe, expect, it, vi } from 'vitest';
import { requestOf } from '../../src/runner/attempt.ts';
import type { FromWorker, ToWorker } from '../../src/runner/protocol.ts';
import { serveQuestions } from '../../src/runner/serveQuestions.ts';
import { simulationEngine } from '../../src/runner/simulationEngine.ts';
import { aJob, directSummary } from './aJob.ts';

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
    expect(posted[0]?.[0]).toMatchObject({ id: 5, answer: { kind: 'trials', block } });
    expect(posted[0]?.[1].transfer).toHaveLength(6);
  });

  it('remembers the request of the message before', () => {
    const answerTo = serveQuestions(simulationEngine, () => 0);
    const block = simulationEngine.runTrials(request, 0, 60);
    answerTo({ id: 1, request, question: { kind: 'future', trial: 0 } });
    const question = { kind: 'summary', trials: 60, blocks: [block], columns: null } as const;
    expect(answerTo({ id: 2, request: null, question }).answer).toMatchObject({
      summary: directSummary(aJob(), 60),
    });
  });

  it('takes no question before a request', () => {
    const answerTo = serveQuestions(simulationEngine, () => 0);
    const question = { kind: 'future', trial: 0 } as const;
    expect(() => answerTo({ id: 1, request: null, question })).toThrow('before its request');
  });
});
