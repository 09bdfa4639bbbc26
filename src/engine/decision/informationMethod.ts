import type { DecisionMethod } from './contract.ts';
import { costDraws } from './costDraws.ts';
import { informationValue } from './informationValue.ts';

/** The value of information in pieces: a unit is a draw of the inputs, a part its costs, [draw][plan]. */
export const informationMethod: DecisionMethod<'information'> = {
  units: (_, { draws }) => Math.max(1, draws),
  part: costDraws,
  whole: (subject, question, parts) => {
    const costs = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      costs.set(part, at);
      at += part.length;
    }
    return informationValue(subject, question, costs);
  },
};
