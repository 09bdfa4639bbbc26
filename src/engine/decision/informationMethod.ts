import type { DecisionSubject } from './contract.ts';
import { costDraws } from './costDraws.ts';
import type { InformationQuestion, InformationValue } from './informationContract.ts';
import { informationValue } from './informationValue.ts';

/** The value of information in pieces: a unit is a draw of the inputs, a part its costs, [draw][plan]. */
export const informationMethod = {
  units: (_: DecisionSubject, { draws }: InformationQuestion): number => Math.max(1, draws),
  part: costDraws,
  whole(
    subject: DecisionSubject,
    question: InformationQuestion,
    parts: readonly Float64Array[],
  ): InformationValue {
    const costs = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      costs.set(part, at);
      at += part.length;
    }
    return informationValue(subject, question, costs);
  },
};
