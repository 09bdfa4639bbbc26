import { expect, it } from 'vitest';
import type { z } from 'zod/mini';
import type { Scenario } from '../../../src/schema/scenario.ts';
import { scenarioShape } from '../../../src/schema/shape/scenarioShape.ts';
import { aScenario } from '../../support/aScenario.ts';

type Shaped = z.infer<typeof scenarioShape>;

/** Each compiles only while what the schema lets through and the document's type are one. */
const asScenario = (shaped: Shaped): Scenario => shaped;
const asShaped = (scenario: Scenario): Shaped => scenario;

it('the schema and the type of a document are assignable to each other', () => {
  const scenario = aScenario();
  expect(asScenario(asShaped(scenario))).toBe(scenario);
});

it('the schema keeps everything of a document', () => {
  expect(scenarioShape.parse(aScenario())).toEqual(aScenario());
});
