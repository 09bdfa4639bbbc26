import { useSyncExternalStore } from 'react';
import { figure } from '../../present/catalogue/fieldWords.ts';
import { goalWords } from '../../present/catalogue/questions.ts';
import { inForceText } from '../../present/catalogue/rangeWords.ts';
import type { Bounds } from '../../engine/index.ts';
import * as inputTexts from '../../present/texts/inputTexts.ts';
import type { Action } from '../../scenario/action.ts';
import {
  headedForPeople,
  headedForSites,
  peopleGoalBounds,
  peopleInThreeYears,
  siteGoalBounds,
  sitesInThreeYears,
} from '../../scenario/goals.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { NumberField } from '../../ui/fields/NumberField.tsx';
import { parseNumber } from '../../ui/fields/parseNumber.ts';
import { FigureField } from './FigureField.tsx';
import { useInputs } from './inputsContext.ts';
import { useAct } from './useAct.ts';
import { useRefused } from './useRefused.ts';

/** Where the organisation is heading: each answer sets growth, a change of sites or how far to look ahead. */
export function GoalFields() {
  return (
    <>
      <GoalField
        id="goal-people"
        words={goalWords.people}
        boundsIn={peopleGoalBounds}
        inThreeYears={peopleInThreeYears}
        headedFor={headedForPeople}
      />
      <GoalField
        id="goal-sites"
        words={goalWords.sites}
        boundsIn={siteGoalBounds}
        inThreeYears={sitesInThreeYears}
        headedFor={headedForSites}
      />
      <FigureField
        path="horizonMonths"
        words={figure(inputTexts.lookAhead, inputTexts.lookAheadUnit, goalWords.horizon.help)}
        usual={{ low: 12, high: 60 }}
      />
    </>
  );
}

interface GoalFieldProps {
  readonly id: string;
  readonly words: { readonly label: string; readonly help: string };
  readonly boundsIn: (scenario: Scenario) => Bounds;
  readonly inThreeYears: (scenario: Scenario, end?: 'low' | 'high') => number;
  readonly headedFor: (scenario: Scenario, count: number) => Action;
}

function GoalField({ id, words, boundsIn, inThreeYears, headedFor }: GoalFieldProps) {
  const { live, formats } = useInputs();
  const { attempt } = useAct();
  const kept = useRefused(id, inThreeYears);
  const value = useSyncExternalStore(live.subscribe, () => inThreeYears(live.scenario()));
  const scenario = live.scenario();
  const bounds = boundsIn(scenario);
  const range = {
    low: inThreeYears(scenario, 'low'),
    typical: value,
    high: inThreeYears(scenario, 'high'),
  };
  return (
    <NumberField
      {...kept}
      {...bounds}
      id={id}
      label={words.label}
      hint={words.help}
      value={value}
      format={(count) => formats.count(count)}
      parse={(text) =>
        parseNumber(text, { locale: formats.locale, kind: 'number', ...bounds, isWhole: true })
      }
      lastValidText={kept.refused && inForceText(figure(words.label), range, formats)}
      onCommit={(count, detail) => attempt(headedFor(live.scenario(), count), detail)}
    />
  );
}
