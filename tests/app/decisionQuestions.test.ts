import { describe, expect, it } from 'vitest';
import { createQuestions } from '../../src/app/decisionQuestions.ts';
import { axisOf, busiestRatePath, flipPaths } from '../../src/engine/index.ts';
import { aScenario } from '../support/aScenario.ts';

const questions = createQuestions({ axisOf, busiestRatePath, flipPaths });

describe('the usual map', () => {
  it('is people by the busiest rate', () => {
    const { up } = questions.usualMap(aScenario());
    expect(up).toBe('incidentClasses.0.rates.perUserPerMonth');
  });

  it('has values to range over where nothing ever happens', () => {
    const kinds = aScenario().incidentClasses;
    const differences = Object.fromEntries(
      kinds.flatMap(({ rates }, kind) =>
        Object.keys(rates).map((basis) => [`incidentClasses.${kind}.rates.${basis}`, 0]),
      ),
    );
    const quiet = aScenario(differences);
    const paths = questions.usualMap(quiet);
    expect(questions.map(quiet, 'allIn', paths, [4, 3])).toMatchObject({ kind: 'map' });
  });
});
