import { useMemo } from 'react';
import type { DecisionQuestion } from '../../engine/index.ts';
import { breakEvenList } from '../../present/decision/breakEvenList.ts';
import { informationView } from '../../present/decision/informationView.ts';
import { inputNameOf } from '../../present/decision/namedInput.ts';
import { noMapReason, noMoveReason } from '../../present/decision/noAnswer.ts';
import { promiseView } from '../../present/decision/promiseView.ts';
import { switchView } from '../../present/decision/switchView.ts';
import { tornadoView } from '../../present/decision/tornadoView.ts';
import { valuedName } from '../../present/costName.ts';
import type { ResultView } from '../../present/resultView.ts';
import type { Asked } from './asked.ts';
import type { DecisionProps } from './decisionProps.ts';
import { mapView } from './mapView.ts';
import { useExplained } from './useExplained.ts';
import { useHeld } from './useHeld.ts';

/** Everything that the section shows, in figures and words; answers of older inputs stay until newer ones come. */
export function useFindings(props: DecisionProps) {
  const { view, answers, formats } = props;
  const { mapPaths } = props.chosen;
  const { pair, tornado, flips, switchMonth, information, halfPromise } = answers;
  const bars = useMemo(
    () => current(tornado, ({ answer }) => tornadoView(view, pair, answer, formats)),
    [tornado, view, pair, formats],
  );
  const turns = useMemo(
    () => current(flips, ({ answer }) => breakEvenList(view, answer, formats)),
    [flips, view, formats],
  );
  const moves = useMemo(
    () =>
      current(switchMonth, ({ answer }) =>
        switchView(view, answer, { ...pair, what: valuedName(view) }, formats),
      ),
    [switchMonth, view, pair, formats],
  );
  const worth = useMemo(
    () =>
      current(information, ({ answer, question: { draws }, job: { input } }) =>
        informationView(view, { information: answer, plans: input.plans, draws }, formats),
      ),
    [information, view, formats],
  );
  const map = useMemo(
    () => current(answers.map, (answered) => mapView(view, answered, formats)),
    [answers.map, view, formats],
  );
  const promise = useMemo(
    () => current(halfPromise, ({ answer }) => promiseView(view, answer, formats)),
    [halfPromise, view, formats],
  );
  const noMove = noMoveReason(view.scenario, pair);
  const choices = useMemo(() => axisChoices(view, answers, mapPaths), [view, answers, mapPaths]);
  return {
    ...useExplained(props),
    bars: useHeld(bars),
    turns: useHeld(turns),
    moves: useHeld(moves, noMove !== null),
    moving: noMove === null ? switchMonth : { ...switchMonth, failure: noMove },
    mapping: answers.hasMap ? answers.map : { ...answers.map, failure: noMapReason },
    worth: useHeld(worth),
    map: useHeld(map, !answers.hasMap),
    promise: useHeld(promise),
    choices,
  };
}

/** What is made of an answer to the inputs on the page; null while there is none. */
function current<Question extends DecisionQuestion, View>(
  { latest, isCurrent }: Asked<Question>,
  make: (answered: NonNullable<Asked<Question>['latest']>) => View,
): View | null {
  return isCurrent && latest !== null ? make(latest) : null;
}

/** Inputs that the break-even search tries may lie along an axis, and the two that do. */
function axisChoices(
  view: ResultView,
  { flips }: DecisionProps['answers'],
  mapPaths: DecisionProps['chosen']['mapPaths'],
) {
  const tried = flips.latest?.question.paths ?? [];
  return [...new Set([mapPaths.across, mapPaths.up, ...tried])].flatMap((path) => {
    const name = inputNameOf(view.scenario, path);
    return name === undefined ? [] : [{ path, label: name.label }];
  });
}
