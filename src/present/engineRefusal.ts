import type { InputProblem, ModelInput } from '../engine/index.ts';
import { fieldAt } from './catalogue/fieldAt.ts';
import { placeName } from './catalogue/placeName.ts';
import { refusedFigure } from './refusedFigure.ts';
import { engineTexts } from './texts/engineTexts.ts';

/** What the model refused: its problems, and the input that their paths lead through. */
export interface RefusedInput {
  readonly problems: readonly InputProblem[];
  readonly input: ModelInput;
}

/** Why the model refused its input, in the words of the page: the engine itself knows no language. */
export function engineRefusal({ problems, input }: RefusedInput, locale: string): string {
  return problems.map((problem) => sentenceOf(problem, input, locale)).join(' ');
}

function sentenceOf(problem: InputProblem, input: ModelInput, locale: string): string {
  const { path } = problem;
  const place = placeName(input, path) ?? path;
  const figure = (value: number): string => refusedFigure(value, locale, fieldAt(path));
  const planName = (planId: string): string =>
    input.plans.find(({ id }) => id === planId)?.name ?? planId;
  switch (problem.kind) {
    case 'notANumber':
      return engineTexts.notANumber[problem.of](place);
    case 'notWhole':
      return engineTexts.notWhole(place, figure(problem.value));
    case 'belowMinimum':
    case 'aboveMaximum':
      return engineTexts[problem.kind][problem.of](
        place,
        figure(problem.limit),
        figure(problem.value),
      );
    case 'duplicateId':
      return engineTexts.duplicateId(place, problem.id);
    case 'duplicateRange':
      return engineTexts.duplicateRange(place);
    case 'unknownReference':
      return engineTexts.unknownReference(place, problem.planId);
    case 'unsuitableReference':
      return engineTexts.unsuitableReference[problem.reason](place, planName(problem.planId));
    case 'wrongShape':
      return engineTexts.wrongShape[problem.expected](place);
  }
}
