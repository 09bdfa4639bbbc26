import type {
  DecisionAnswer,
  DecisionKind,
  DecisionMethod,
  DecisionPart,
  DecisionQuestion,
  DecisionSubject,
} from './contract.ts';
import { flipsMethod } from './flips.ts';
import { halfPromiseMethod } from './halfPromise.ts';
import { informationMethod } from './informationMethod.ts';
import { regimeMapMethod } from './regimeMap.ts';
import { switchMethod } from './switchMonth.ts';
import { tornadoMethod } from './tornado.ts';

const methods: { readonly [Kind in DecisionKind]: DecisionMethod<Kind> } = {
  flips: flipsMethod,
  tornado: tornadoMethod,
  map: regimeMapMethod,
  halfPromise: halfPromiseMethod,
  information: informationMethod,
  switchMonth: switchMethod,
};

/** The kind of a question names its method: what TypeScript cannot follow through the union. */
function methodOf({ kind }: DecisionQuestion): DecisionMethod<never> {
  return methods[kind] as DecisionMethod<never>;
}
