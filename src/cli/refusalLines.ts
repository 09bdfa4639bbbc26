import type { InputProblem, ModelInput } from '../engine/index.ts';
import { placeName } from '../present/catalogue/placeName.ts';
import { engineRefusal } from '../present/engineRefusal.ts';
import { problemAt, problemLine, type SchemaProblem } from '../schema/problem.ts';
import { currentVersion } from '../schema/scenario.ts';
import { texts } from '../schema/texts.ts';

/**
 * Why a file is refused, a line for each problem: the path for whoever edits the file, then the place in the words
 * of the page: "horizonMonths: Look ahead must be between 1 and 120 (it is 0)".
 *
 * @param document  what the paths lead through; it may be broken
 */
export function refusalLines(
  problems: readonly SchemaProblem[],
  document: unknown,
): readonly string[] {
  return problems.map(({ path, sentence }) => {
    const place = path === '' ? undefined : placeName(document, path);
    return problemLine({ path, sentence: place === undefined ? sentence : `${place} ${sentence}` });
  });
}

/** The same for what the model refuses, although the file was in order. */
export function inputRefusalLines(
  problems: readonly InputProblem[],
  input: ModelInput,
): readonly string[] {
  return problems.map((problem) =>
    problemLine({
      path: problem.path,
      sentence: engineRefusal({ problems: [problem], input }, 'en-US'),
    }),
  );
}

/** The same for a scenario that a newer program wrote. */
export function newerLines(version: number): readonly string[] {
  return refusalLines([problemAt('version', texts.newer(version, currentVersion))], undefined);
}
