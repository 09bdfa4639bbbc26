import {
  type DecisionSubject,
  type ModelInput,
  projectScenario,
} from '../../../src/engine/index.ts';
import { mutableCopy, placeOf } from '../../../src/engine/simulation/mutableInput.ts';
import {
  aClass,
  anArrangement,
  anInput,
  anOrganisation,
  aPlan,
  aService,
  aSubscription,
  hourlyTerms,
  rates,
} from '../../support/anEngineInput.ts';

/**
 * One month of ten people with an incident each, of exactly one hour, that costs nobody's time: 1,000
 * by the hour (rate 100) against a fee of 120 a head, 1,200.
 */
export function feeAgainstRate(shown: Partial<ModelInput> = {}): ModelInput {
  return anInput({
    organisation: anOrganisation({ headcount: 10 }),
    incidentClasses: [aClass({ rates: rates({ perUserPerMonth: 1 }) })],
    plans: [
      aPlan('hourly', anArrangement({ billing: { kind: 'hourly', hourly: hourlyTerms() } })),
      aPlan('fee', anArrangement({ billing: aSubscription({ perUserPerMonth: 120 }) })),
    ],
    ...shown,
  });
}

/** A plan with a flat fee whose every incident is out of scope, and of which it promises to prevent a share. */
export function promising(id: string, flatPerMonth: number, prevention: number) {
  const classTerms = { everyday: { prevention, outOfScopeShare: 1 } };
  return aPlan(
    id,
    anArrangement({
      billing: aSubscription({ flatPerMonth }),
      service: aService({ classTerms }),
    }),
  );
}

export function aSubject(input: ModelInput, shown: Partial<DecisionSubject> = {}): DecisionSubject {
  return { input, ranges: [], seed: 1, ...shown };
}

/** The input with the figure at a path replaced. */
export function inputWith(input: ModelInput, path: string, value: number): ModelInput {
  const copy = mutableCopy(input);
  const { holder, step } = placeOf(copy, path);
  holder[step] = value;
  return copy;
}

/** All-in cost of every plan, by id, from a projection of its own. */
export function allInOf(input: ModelInput): Readonly<Record<string, number>> {
  const projection = projectScenario(input);
  if (!projection.ok) throw new Error(projection.error.map(({ sentence }) => sentence).join(' '));
  return Object.fromEntries(
    projection.value.plans.map(({ planId, totals }) => [planId, totals.allIn]),
  );
}
