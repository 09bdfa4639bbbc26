import type { z } from 'zod/mini';
import type { Result } from '../engine/index.ts';
import { checkFigures } from './checkFigures.ts';
import { checkReferences } from './checkReferences.ts';
import { checkSize } from './checkSize.ts';
import { checkTerms } from './checkTerms.ts';
import { migrate } from './migrations.ts';
import { problemAt, type SchemaProblem } from './problem.ts';
import type { Scenario } from './scenario.ts';
import { issueSentence } from './sentences.ts';
import { scenarioShape } from './shape/scenarioShape.ts';
import { texts } from './texts.ts';

/**
 * A document of any version that was ever written, brought to the current one and checked whole.
 *
 * @returns every problem found at the first check that fails: size, version, shape, then figures
 *          and references together
 */
export function parseScenario(document: unknown): Result<Scenario, readonly SchemaProblem[]> {
  const sizeProblems = checkSize(document);
  if (sizeProblems.length > 0) return { ok: false, error: sizeProblems };
  const migrated = migrate(document);
  if (!migrated.ok) return { ok: false, error: [migrated.error] };
  return validateScenario(migrated.value);
}

/** As `parseScenario`, for a document that is of the current version already. */
export function validateScenario(document: unknown): Result<Scenario, readonly SchemaProblem[]> {
  const parsed = scenarioShape.safeParse(document, { reportInput: false });
  if (!parsed.success) {
    return { ok: false, error: parsed.error.issues.map((issue) => toProblem(issue, document)) };
  }
  const scenario: Scenario = parsed.data;
  const problems = [
    ...checkFigures(scenario),
    ...checkReferences(scenario),
    ...checkTerms(scenario),
  ];
  return problems.length === 0 ? { ok: true, value: scenario } : { ok: false, error: problems };
}

function toProblem(issue: z.core.$ZodIssue, document: unknown): SchemaProblem {
  const keys = issue.path.map(String);
  const found = keys.reduce<unknown>(
    (part, key) => (part === null || part === undefined ? undefined : childOf(part, key)),
    document,
  );
  const path = keys.join('.');
  const problem = problemAt(path, issueSentence(issue, found));
  return path === '' ? { path, sentence: texts.theScenario(problem.sentence) } : problem;
}

function childOf(part: object, key: string): unknown {
  return Object.hasOwn(part, key) ? (part as Readonly<Record<string, unknown>>)[key] : undefined;
}
