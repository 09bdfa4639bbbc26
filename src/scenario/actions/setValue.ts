import { validateScenario } from '../../schema/parseScenario.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { scenarioShape } from '../../schema/shape/scenarioShape.ts';
import { replaceAt, segmentsOf, valueAt } from '../path.ts';
import { actionTexts } from './actionTexts.ts';
import { done, type Outcome } from './outcome.ts';
import { pruned } from './pruned.ts';
import { setFigure } from './setFigure.ts';
import { standardOfKind } from './standardOfKind.ts';

/**
 * Sets anything that is not an uncertain quantity. A new `kind` replaces the whole choice by the
 * standard one of that kind, keeping the terms that both have; a seasonal factor scales the others
 * so that their mean stays 1.
 */
export function setValue(scenario: Scenario, path: string, value: unknown): Outcome {
  const segments = segmentsOf(path);
  const found = valueAt(scenario, segments);
  const season = /^(incidentClasses\.\d+\.seasonality)\.(\d+)$/.exec(path);
  if (season?.[1] !== undefined && typeof value === 'number') {
    const factors = valueAt(scenario, segmentsOf(season[1])) as readonly number[];
    const scaled = withFactor(factors, Number(season[2]), value);
    return checked(replaceAt(scenario, segmentsOf(season[1]), scaled));
  }
  if (typeof found === 'number' && typeof value === 'number') {
    return setFigure(scenario, path, value + 0);
  }
  if (segments.at(-1) === 'kind' && typeof value === 'string' && found !== value) {
    const choice = standardOfKind(scenario, segments.slice(0, -1), value);
    if (choice !== undefined) return changed(scenario, segments.slice(0, -1), choice);
  }
  return changed(scenario, segments, value);
}

/** Overrides of a term that is gone go with it; checked before, as `value` may be anything. */
function changed(scenario: Scenario, segments: readonly string[], value: unknown): Outcome {
  const next = replaceAt(scenario, segments, value);
  const outcome = checked(next);
  return outcome.ok || !isShapely(next) ? outcome : checked(pruned(next));
}

function isShapely(scenario: Scenario): boolean {
  return scenarioShape.safeParse(scenario).success;
}

/** The whole document is checked: what was changed may be anything. */
export function checked(scenario: Scenario): Outcome {
  const parsed = validateScenario(scenario);
  if (parsed.ok) return done(scenario);
  const [problem = { path: '', sentence: actionTexts.notUnderstood }] = parsed.error;
  return { ok: false, error: problem };
}

/** Months that are all 0 have no proportion to keep: they share what is left equally. */
function withFactor(factors: readonly number[], index: number, value: number): readonly number[] {
  const others = factors.reduce((sum, factor, at) => (at === index ? sum : sum + factor), 0);
  const scale = (12 - value) / others;
  return factors.map((factor, at) => {
    if (at === index) return value;
    return others === 0 ? (12 - value) / 11 : factor * scale;
  });
}
