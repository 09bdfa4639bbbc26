import { figure } from '../../present/catalogue/fieldWords.ts';
import { goalWords } from '../../present/catalogue/questions.ts';
import * as inputTexts from '../../present/texts/inputTexts.ts';
import {
  headedForPeople,
  headedForSites,
  peopleInThreeYears,
  sitesInThreeYears,
} from '../../scenario/goals.ts';
import { boundsAt } from '../../schema/boundsAt.ts';
import { NumberField } from '../../ui/fields/NumberField.tsx';
import { parseNumber } from '../../ui/fields/parseNumber.ts';
import { FigureField } from './FigureField.tsx';
import { useInputs } from './inputsContext.ts';
import { useAct } from './useAct.ts';

/** Where the organisation is heading: each answer sets growth, a change of sites or how far to look ahead. */
export function GoalFields() {
  const { scenario, formats } = useInputs();
  const { act, refusal } = useAct();
  const whole = (path: string) => {
    const bounds = boundsAt(path) ?? { min: 0, max: 100_000 };
    return {
      ...bounds,
      format: (value: number) => formats.count(value),
      parse: (text: string) =>
        parseNumber(text, { locale: formats.locale, kind: 'number', ...bounds, isWhole: true }),
    };
  };
  return (
    <>
      <NumberField
        id="goal-people"
        label={goalWords.people.label}
        hint={goalWords.people.help}
        value={peopleInThreeYears(scenario)}
        onCommit={(people, detail) => act(headedForPeople(scenario, people), detail)}
        message={refusal}
        {...whole('organisation.headcount')}
      />
      <NumberField
        id="goal-sites"
        label={goalWords.sites.label}
        hint={goalWords.sites.help}
        value={sitesInThreeYears(scenario)}
        onCommit={(sites, detail) => act(headedForSites(scenario, sites), detail)}
        {...whole('organisation.sites')}
      />
      <FigureField
        path="horizonMonths"
        words={figure(inputTexts.lookAhead, inputTexts.lookAheadUnit, goalWords.horizon.help)}
        usual={{ low: 12, high: 60 }}
      />
    </>
  );
}
