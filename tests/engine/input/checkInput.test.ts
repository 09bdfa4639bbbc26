import { describe, expect, it } from 'vitest';
import { checkInput } from '../../../src/engine/input/checkInput.ts';
import {
  type Arrangement,
  type IncidentClass,
  type InputProblem,
  type ModelInput,
  type Organisation,
  projectScenario,
} from '../../../src/engine/index.ts';
import {
  aBank,
  aClass,
  anArrangement,
  anEstate,
  anInput,
  anInsurance,
  anOrganisation,
  aPlan,
  aService,
  aStaff,
  aSubscription,
  someFinance,
} from '../../support/anEngineInput.ts';

const withOrganisation = (shown: Partial<Organisation>) =>
  anInput({ organisation: anOrganisation(shown) });
const withClass = (shown: Partial<IncidentClass>) => anInput({ incidentClasses: [aClass(shown)] });
const withTerms = (shown: Partial<Arrangement>) =>
  anInput({ plans: [aPlan('plan', anArrangement(shown))] });

/** The only problem of an input. */
function onlyProblem(input: ModelInput): InputProblem {
  const problems = checkInput(input);
  expect(problems).toHaveLength(1);
  return problems[0] as InputProblem;
}

describe('checkInput', () => {
  it('finds the same with what it remembers of inputs that share parts', () => {
    const sound = new WeakMap<object, string>();
    const good = withOrganisation({ headcount: 25 });
    const bad = { ...good, organisation: anOrganisation({ headcount: -1 }) };
    const misplaced = { ...good, finance: good.estate as unknown as ModelInput['finance'] };
    for (const input of [good, bad, good, misplaced, bad]) {
      expect(checkInput(input, sound)).toEqual(checkInput(input));
    }
    expect(checkInput(bad, sound)).toHaveLength(1);
  });

  it('finds nothing wrong with a valid input of every kind of plan', () => {
    const input = anInput({
      plans: [
        aPlan('hourly', anArrangement()),
        aPlan('bank', anArrangement({ billing: aBank() })),
        aPlan('managed', anArrangement({ billing: aSubscription() })),
        aPlan('mix', {
          kind: 'mix',
          criticalShare: { everything: 0.3, servers: 1 },
          critical: { kind: 'sameAs', planId: 'managed', overrides: {} },
          rest: { kind: 'own', arrangement: anArrangement() },
        }),
        aPlan('staff', {
          kind: 'staffFirst',
          staff: aStaff(),
          overflow: { kind: 'sameAs', planId: 'hourly', overrides: {} },
        }),
        aPlan('switch', {
          kind: 'switch',
          fromPlanId: 'hourly',
          toPlanId: 'mix',
          month: 1,
          parallelMonths: 0,
        }),
      ],
    });
    expect(checkInput(input)).toEqual([]);
  });

  it('accepts absent and null figures where the model allows them', () => {
    const service = aService({ classTerms: { everyday: {}, gone: { prevention: 0.5 } } });
    expect(checkInput(withTerms({ service, insurance: anInsurance({ limit: null }) }))).toEqual([]);
  });
});

describe('checkInput: figures', () => {
  it.each<[string, ModelInput, InputProblem]>([
    [
      'not a number',
      withOrganisation({ headcount: Number.NaN }),
      {
        kind: 'notANumber',
        of: 'figure',
        path: 'organisation.headcount',
        sentence: 'organisation.headcount must be a number.',
      },
    ],
    [
      'infinite',
      withClass({ labourHours: Number.POSITIVE_INFINITY }),
      {
        kind: 'notANumber',
        of: 'figure',
        path: 'incidentClasses.0.labourHours',
        sentence: 'incidentClasses.0.labourHours must be a number.',
      },
    ],
    [
      'below the least',
      anInput({ horizonMonths: 0 }),
      {
        kind: 'belowMinimum',
        of: 'figure',
        limit: 1,
        value: 0,
        path: 'horizonMonths',
        sentence: 'horizonMonths must be at least 1; it is 0.',
      },
    ],
    [
      'above the most',
      anInput({ estate: anEstate({ promiseKept: 1.5 }) }),
      {
        kind: 'aboveMaximum',
        of: 'figure',
        limit: 1,
        value: 1.5,
        path: 'estate.promiseKept',
        sentence: 'estate.promiseKept must be at most 1; it is 1.5.',
      },
    ],
    [
      'not whole',
      withOrganisation({ headcount: 10.5 }),
      {
        kind: 'notWhole',
        value: 10.5,
        path: 'organisation.headcount',
        sentence: 'organisation.headcount must be a whole number; it is 10.5.',
      },
    ],
    [
      'deep inside a plan',
      withTerms({ service: aService({ classTerms: { everyday: { prevention: -0.1 } } }) }),
      {
        kind: 'belowMinimum',
        of: 'figure',
        limit: 0,
        value: -0.1,
        path: 'plans.0.composition.arrangement.service.classTerms.everyday.prevention',
        sentence:
          'plans.0.composition.arrangement.service.classTerms.everyday.prevention must be at least 0; it is -0.1.',
      },
    ],
    [
      'in a list',
      withOrganisation({ serverSteps: [{ month: 0, change: 1 }] }),
      {
        kind: 'belowMinimum',
        of: 'figure',
        limit: 1,
        value: 0,
        path: 'organisation.serverSteps.0.month',
        sentence: 'organisation.serverSteps.0.month must be at least 1; it is 0.',
      },
    ],
    [
      'in the finance',
      anInput({ finance: someFinance({ discountRatePerYear: -0.2 }) }),
      {
        kind: 'belowMinimum',
        of: 'figure',
        limit: 0,
        value: -0.2,
        path: 'finance.discountRatePerYear',
        sentence: 'finance.discountRatePerYear must be at least 0; it is -0.2.',
      },
    ],
  ])('reports a figure that is %s', (_, input, problem) => {
    expect(onlyProblem(input)).toEqual(problem);
  });

  it('reports a number that the model does not know', () => {
    const organisation = { ...anOrganisation(), desks: 3 };
    expect(onlyProblem(anInput({ organisation }))).toEqual({
      kind: 'wrongShape',
      expected: 'figure',
      path: 'organisation.desks',
      sentence: 'organisation.desks is not a figure of the model.',
    });
  });

  it('reports everything at once', () => {
    const organisation = anOrganisation({ headcount: 0, servers: -1 });
    const paths = checkInput(anInput({ horizonMonths: 121, organisation })).map(({ path }) => path);
    expect(paths.sort()).toEqual([
      'horizonMonths',
      'organisation.headcount',
      'organisation.servers',
    ]);
  });
});

describe('checkInput: seasons and ids', () => {
  const sentence = 'incidentClasses.0.seasonality must hold twelve factors whose mean is 1.';

  it('wants twelve factors', () => {
    expect(onlyProblem(withClass({ seasonality: [1, 1, 1] }))).toEqual({
      kind: 'wrongShape',
      expected: 'season',
      path: 'incidentClasses.0.seasonality',
      sentence,
    });
  });

  it('wants their mean to be 1, so that a season adds no incidents', () => {
    const twelve = (factor: number) => Array.from({ length: 12 }, () => factor);
    expect(onlyProblem(withClass({ seasonality: twelve(1.1) })).sentence).toBe(sentence);
    expect(checkInput(withClass({ seasonality: twelve(1) }))).toEqual([]);
    expect(checkInput(withClass({ seasonality: [...twelve(1).slice(2), 0.25, 1.75] }))).toEqual([]);
  });

  it('wants ids to be used once', () => {
    const classes = anInput({ incidentClasses: [aClass(), aClass({ id: 'other' }), aClass()] });
    expect(onlyProblem(classes)).toEqual({
      kind: 'duplicateId',
      id: 'everyday',
      path: 'incidentClasses.2.id',
      sentence: 'incidentClasses has the id "everyday" twice.',
    });
    const plans = anInput({ plans: [aPlan('a', anArrangement()), aPlan('a', anArrangement())] });
    expect(onlyProblem(plans).path).toBe('plans.1.id');
  });
});

describe('projectScenario on a faulty input', () => {
  it('returns the problems and no figure', () => {
    const result = projectScenario(withOrganisation({ headcount: Number.NaN }));
    expect(result.ok).toBe(false);
    expect(!result.ok && result.error.map(({ kind }) => kind)).toEqual(['notANumber']);
  });
});
