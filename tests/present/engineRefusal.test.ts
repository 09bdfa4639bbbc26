import { describe, expect, it } from 'vitest';
import { checkInput, type InputProblem, type ProblemDetail } from '../../src/engine/index.ts';
import { engineRefusal } from '../../src/present/engineRefusal.ts';
import { aModelInput } from '../support/aScenario.ts';
import { anInput, anOrganisation } from '../support/anEngineInput.ts';

const problem = (detail: ProblemDetail): InputProblem => ({
  ...detail,
  path: 'it',
  sentence: 'Of the engine.',
});

/** Where paths lead to nothing with a name, they stand for themselves. */
const said = (problems: readonly InputProblem[], locale: string): string =>
  engineRefusal({ problems, input: anInput() }, locale);

describe('why the model refuses its input', () => {
  it.each<[ProblemDetail, string]>([
    [{ kind: 'notANumber', of: 'figure' }, 'it must be a number.'],
    [{ kind: 'notANumber', of: 'range' }, 'The range of it must consist of numbers.'],
    [{ kind: 'notWhole', value: 1_234.5 }, 'it must be a whole number (it is 1.234,5).'],
    [
      { kind: 'belowMinimum', of: 'figure', limit: 1_000, value: -0.25 },
      'it must be 1.000 or more (it is −0,25).',
    ],
    [
      { kind: 'belowMinimum', of: 'range', limit: 1_000, value: 999.5 },
      'The range of it must begin at 1.000 or above (it begins at 999,5).',
    ],
    [
      { kind: 'aboveMaximum', of: 'figure', limit: 20_000, value: 20_000.5 },
      'it must be 20.000 or less (it is 20.000,5).',
    ],
    [
      { kind: 'aboveMaximum', of: 'range', limit: 20_000, value: 1e6 },
      'The range of it must end at 20.000 or below (it ends at 1.000.000).',
    ],
    [{ kind: 'duplicateId', id: 'everyday' }, 'it is used twice: "everyday".'],
    [{ kind: 'duplicateRange' }, 'it has two ranges.'],
    [{ kind: 'unknownReference', planId: 'x' }, 'it names a plan that does not exist: "x".'],
    [
      { kind: 'unsuitableReference', planId: 'x', reason: 'isCombination' },
      'it cannot be used: the plan "x" is itself made of several parts.',
    ],
    [
      { kind: 'unsuitableReference', planId: 'x', reason: 'isSwitch' },
      'it cannot be used: the plan "x" is itself a switch.',
    ],
    [
      { kind: 'unsuitableReference', planId: 'x', reason: 'hasNoSuchFigure' },
      'it cannot be used: the plan "x" has no such figure.',
    ],
    [{ kind: 'wrongShape', expected: 'figure' }, 'it is not a figure of the model.'],
    [{ kind: 'wrongShape', expected: 'season' }, 'it must hold twelve factors whose mean is 1.'],
    [
      { kind: 'wrongShape', expected: 'rangedFigure' },
      'it is not a figure that can carry a range.',
    ],
    [
      { kind: 'wrongShape', expected: 'orderedRange' },
      'The range of it must run from low over typical to high.',
    ],
  ])('reads with its bound and value in German figures: %j', (detail, sentence) => {
    expect(said([problem(detail)], 'de-DE')).toBe(sentence);
  });

  it('follows the number format', () => {
    const refused = problem({ kind: 'notWhole', value: 123_456.5 });
    expect(said([refused], 'en-US')).toContain('(it is 123,456.5)');
    expect(said([refused], 'en-IN')).toContain('(it is 1,23,456.5)');
    expect(said([refused], 'ar-EG')).toContain('(it is ١٢٣٬٤٥٦٫٥)');
  });

  it('says of everything that the engine finds what it is and what it may be', () => {
    const organisation = anOrganisation({ headcount: 0, servers: 100_001 });
    expect(said(checkInput(anInput({ organisation })), 'de-DE')).toBe(
      'Organisation › People who use IT must be 1 or more (it is 0). Organisation › Servers must be 100.000 or less (it is 100.001).',
    );
  });

  it('names plan, kind of incident and field as the page does, with the figures of the page', () => {
    const share = 'plans.0.composition.arrangement.billing.hourly.bands.1.share';
    const input = aModelInput({ [share]: 1.5, 'incidentClasses.2.labourHours': -1 });
    expect(engineRefusal({ problems: checkInput(input), input }, 'en-US')).toBe(
      'Major outage › Technician time per incident must be 0 or more (it is −1). Break-fix › Price › Hourly terms › Hours of the day › After hours › Share of incidents must be 100 % or less (it is 150 %).',
    );
  });

  it('calls a plan that does not suit by its name', () => {
    const input = aModelInput({ 'plans.2.composition.rest.planId': 'internal' });
    expect(engineRefusal({ problems: checkInput(input), input }, 'en-US')).toBe(
      'Hybrid › The rest › Follows cannot be used: the plan "Internal IT + break-fix" is itself made of several parts.',
    );
  });
});
