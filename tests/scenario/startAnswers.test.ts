import { describe, expect, it } from 'vitest';
import { scenarioFromAnswers, type StartAnswers } from '../../src/scenario/startAnswers.ts';
import { aScenario } from '../support/aScenario.ts';

const open: StartAnswers = {
  people: undefined,
  ticketsPerMonth: undefined,
  hourlyRate: undefined,
  feePerPerson: undefined,
  presentArrangement: 'breakFix',
  supportHours: 'business',
};

function startedWith(answers: Partial<StartAnswers>) {
  const outcome = scenarioFromAnswers(aScenario(), { ...open, ...answers });
  if (!outcome.ok) throw new Error(outcome.error.sentence);
  return outcome.value;
}

describe('the answers before the start', () => {
  it('leave the example as it is where they are left open', () => {
    expect(startedWith({})).toEqual(aScenario());
  });

  it('take the place of the example’s figures', () => {
    const scenario = startedWith({ people: 40, hourlyRate: 120, feePerPerson: 95 });
    expect(scenario.organisation.headcount.typical).toBe(40);
    expect(scenario.plans[0]).toHaveProperty(
      'composition.arrangement.billing.hourly.hourlyRate.typical',
      120,
    );
    expect(scenario.plans[1]).toHaveProperty(
      'composition.arrangement.billing.perUserPerMonth.typical',
      95,
    );
    expect(scenario.name).toBe('Our 40 people');
  });

  it('share calls for help among the people: 30 a month of 40 people are 0.75 each', () => {
    const scenario = startedWith({ people: 40, ticketsPerMonth: 30 });
    const everyday = scenario.incidentClasses.find(({ id }) => id === 'everyday');
    expect(everyday?.rates.perUserPerMonth.typical).toBe(0.75);
    expect(everyday?.countedUnder).toBe('unmaintained');
  });

  it('count calls for help as those of a maintained estate where it is managed today', () => {
    const scenario = startedWith({ ticketsPerMonth: 10, presentArrangement: 'managed' });
    const everyday = scenario.incidentClasses.find(({ id }) => id === 'everyday');
    expect(everyday?.countedUnder).toBe('maintained');
  });

  it('are refused where the model could not compute with them', () => {
    expect(scenarioFromAnswers(aScenario(), { ...open, people: -3 }).ok).toBe(false);
  });
});
