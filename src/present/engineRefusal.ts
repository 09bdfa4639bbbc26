import type { InputProblem } from '../engine/index.ts';
import { refusedFigure } from './refusedFigure.ts';
import { engineTexts } from './texts/engineTexts.ts';

/** Why the model refused its input, for a person: the engine itself knows no language. */
export function engineRefusal(problems: readonly InputProblem[], locale: string): string {
  return problems.map((problem) => sentenceOf(problem, locale)).join(' ');
}

function sentenceOf(problem: InputProblem, locale: string): string {
  const { path } = problem;
  const figure = (value: number): string => refusedFigure(value, locale);
  switch (problem.kind) {
    case 'notANumber':
      return engineTexts.notANumber[problem.of](path);
    case 'notWhole':
      return engineTexts.notWhole(path, figure(problem.value));
    case 'belowMinimum':
    case 'aboveMaximum':
      return engineTexts[problem.kind][problem.of](
        path,
        figure(problem.limit),
        figure(problem.value),
      );
    case 'duplicateId':
      return engineTexts.duplicateId(path, problem.id);
    case 'duplicateRange':
      return engineTexts.duplicateRange(path);
    case 'unknownReference':
      return engineTexts.unknownReference(path, problem.planId);
    case 'unsuitableReference':
      return engineTexts.unsuitableReference[problem.reason](path, problem.planId);
    case 'wrongShape':
      return engineTexts.wrongShape[problem.expected](path);
  }
}
