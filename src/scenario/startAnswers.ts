import type { Scenario } from '../schema/scenario.ts';
import type { Action } from './action.ts';
import type { Outcome } from './actions/outcome.ts';
import { done } from './actions/outcome.ts';
import { applyAction } from './applyAction.ts';
import { answeredName } from './scenarioName.ts';

/** What a person answered before they began; what is left open stays as the example has it. */
export interface StartAnswers {
  readonly people: number | undefined;
  /** Times a month that somebody needs help with IT, in the whole organisation. */
  readonly ticketsPerMonth: number | undefined;
  /** Money an hour of the provider who is called when something breaks. */
  readonly hourlyRate: number | undefined;
  /** Money per person and month of the managed quote on the desk. */
  readonly feePerPerson: number | undefined;
  readonly presentArrangement: Scenario['presentArrangement'];
  readonly supportHours: Scenario['needs']['supportHours'];
}

/** An example with the answers in place of its own figures; refused with the first that it cannot hold. */
export function scenarioFromAnswers(example: Scenario, answers: StartAnswers): Outcome {
  return actionsOf(example, answers).reduce<Outcome>(
    (before, action) => (before.ok ? applyAction(before.value, action) : before),
    done(example),
  );
}

function actionsOf(example: Scenario, answers: StartAnswers): readonly Action[] {
  const { people, ticketsPerMonth, hourlyRate, feePerPerson } = answers;
  const heads = people ?? example.organisation.headcount.typical;
  const everyday = example.incidentClasses.findIndex(({ id }) => id === 'everyday');
  const base = `incidentClasses.${everyday}`;
  const perUser = ticketsPerMonth === undefined ? undefined : ticketsPerMonth / heads;
  return [
    ...figure('organisation.headcount', people),
    ...figure(`${base}.rates.perUserPerMonth`, perUser),
    ...(perUser === undefined ? [] : [counted(base, answers.presentArrangement)]),
    ...billed(example, 'hourly', 'hourly.hourlyRate', hourlyRate),
    ...billed(example, 'subscription', 'perUserPerMonth', feePerPerson),
    choice('presentArrangement', answers.presentArrangement),
    choice('needs.supportHours', answers.supportHours),
    ...(people === undefined ? [] : [{ kind: 'rename', name: answeredName(people) } as const]),
  ];
}

/** What was counted while somebody maintained everything would be more without. */
function counted(base: string, present: StartAnswers['presentArrangement']): Action {
  return choice(`${base}.countedUnder`, present === 'managed' ? 'maintained' : 'unmaintained');
}

/** The price of the first plan that is billed in this way. */
function billed(
  { plans }: Scenario,
  kind: 'hourly' | 'subscription',
  term: string,
  price: number | undefined,
): readonly Action[] {
  const index = plans.findIndex(
    ({ composition }) =>
      composition.kind === 'single' && composition.arrangement.billing.kind === kind,
  );
  return index < 0 ? [] : figure(`plans.${index}.composition.arrangement.billing.${term}`, price);
}

function figure(path: string, typical: number | undefined): readonly Action[] {
  return typical === undefined ? [] : [{ kind: 'setTypical', path, typical }];
}

function choice(path: string, value: unknown): Action {
  return { kind: 'setValue', path, value };
}
