import { useEffect, useMemo, useState } from 'react';
import type { AnswerTo, DecisionQuestion } from '../engine/index.ts';
import type { Asked } from '../features/decision/asked.ts';
import { engineRefusal } from '../present/engineRefusal.ts';
import type { SimulationJob } from '../runner/contract.ts';
import { useKept } from '../ui/useKept.ts';
import type { Simulator } from './simulator.ts';

/** Who is asked, and in which locale's figures a refusal is read. */
export interface Asker {
  readonly simulator: Simulator;
  readonly locale: string;
}

/** How long the inputs must rest before a question is worth asking, milliseconds. */
const restMs = 200;

/**
 * Asks the runner a question of the decision once the inputs rest; a newer one on the same topic takes its
 * place, and the last answer stays until then.
 *
 * @param question undefined: nothing to ask for now
 */
export function useAsked<Question extends DecisionQuestion>(
  { simulator, locale }: Asker,
  topic: string,
  job: SimulationJob,
  question: Question | undefined,
): Asked<Question> {
  const wanted = useKept(useMemo(() => ({ job, question }), [job, question]));
  const [known, setKnown] = useState<{
    readonly of: typeof wanted;
    readonly latest: Asked<Question>['latest'];
    readonly failure: string | null;
  }>({ of: wanted, latest: null, failure: null });
  useEffect(() => {
    const { question: asked } = wanted;
    if (asked === undefined) return undefined;
    let cancel = (): void => undefined;
    const timer = setTimeout(() => {
      cancel = simulator.decide({ job: wanted.job, question: asked, topic }, (event) => {
        if (event.kind === 'done') {
          const answer = event.answer as AnswerTo<Question>;
          const latest = { job: wanted.job, question: asked, answer };
          setKnown({ of: wanted, latest, failure: null });
        } else if (event.kind === 'failed') {
          const { reason } = event;
          const failure =
            reason.kind === 'refused' ? engineRefusal(reason, locale) : reason.sentence;
          setKnown((before) => ({ ...before, of: wanted, failure }));
        }
      });
    }, restMs);
    return () => {
      clearTimeout(timer);
      cancel();
    };
  }, [simulator, locale, topic, wanted]);
  const { latest, failure } = known;
  const isOfWanted = known.of === wanted;
  return useMemo(
    () => ({
      latest,
      isCurrent: isOfWanted && latest?.question === wanted.question,
      failure: isOfWanted ? failure : null,
    }),
    [latest, failure, isOfWanted, wanted],
  );
}
