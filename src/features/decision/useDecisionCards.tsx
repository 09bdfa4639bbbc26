import { beyondMoneyParts } from '../../present/decision/beyondMoneyParts.ts';
import { outdatedNote } from '../../present/decision/noAnswer.ts';
import * as decisionTexts from '../../present/texts/decisionTexts.ts';
import type { ArrangedCard } from '../../ui/layout/ArrangedCards.tsx';
import { BeyondMoneyCard } from './BeyondMoneyCard.tsx';
import { BeyondMoneyPartCard } from './BeyondMoneyPartCard.tsx';
import { BreakEvenCard } from './BreakEvenCard.tsx';
import type { DecisionAnswers, DecisionProps } from './decisionProps.ts';
import { FindOutCard } from './FindOutCard.tsx';
import { LinesCard } from './LinesCard.tsx';
import { PromiseCard } from './PromiseCard.tsx';
import { RegimeMapCard } from './RegimeMapCard.tsx';
import { ToCome } from './ToCome.tsx';
import { TornadoCard } from './TornadoCard.tsx';
import { useFindings } from './useFindings.ts';
import { WaterfallCard } from './WaterfallCard.tsx';

/** The cards of the section, in their usual order. */
export interface DecisionCards {
  readonly figures: readonly ArrangedCard[];
  readonly tables: readonly ArrangedCard[];
}

/** Why, what would change the answer, what to find out first, and what is beside the money. */
export function useDecisionCards(props: DecisionProps): DecisionCards {
  const findings = useFindings(props);
  return {
    figures: [...causes(findings, props), ...choices(findings, props)],
    tables: tableCards(findings, props.answers),
  };
}

type Findings = ReturnType<typeof useFindings>;

/** What makes the difference, and what would change it. */
function causes(findings: Findings, { answers, chosen, onInput, onTry }: DecisionProps) {
  const { waterfall, bars, map, mapping, turns, choices: axes } = findings;
  return [
    {
      id: 'why',
      name: decisionTexts.why,
      content: waterfall.value === null ? null : <WaterfallCard waterfall={waterfall.value} />,
    },
    {
      id: 'inputs',
      name: decisionTexts.inputs,
      content:
        bars.value === null ? (
          <ToCome what={decisionTexts.inputs} of={answers.tornado} />
        ) : (
          <TornadoCard
            tornado={bars.value}
            isOutdated={bars.isOutdated}
            note={outdatedNote(answers.tornado.failure)}
            onInput={onInput}
          />
        ),
    },
    {
      id: 'map',
      name: decisionTexts.map,
      content:
        map.value === null ? (
          <ToCome what={decisionTexts.map} of={mapping} />
        ) : (
          <RegimeMapCard
            map={map.value}
            isOutdated={map.isOutdated}
            note={outdatedNote(answers.map.failure)}
            choices={axes}
            acrossPath={chosen.mapPaths.across}
            upPath={chosen.mapPaths.up}
            onAxes={answers.chooseMap}
          />
        ),
    },
    {
      id: 'turns',
      name: decisionTexts.turns,
      content:
        turns.value === null ? (
          <ToCome what={decisionTexts.turns} of={answers.flips} />
        ) : (
          <BreakEvenCard
            list={turns.value}
            isOutdated={turns.isOutdated}
            note={outdatedNote(answers.flips.failure)}
            areAllTried={answers.areAllTried}
            onTryAll={answers.tryAll}
            onInput={onInput}
            onTry={onTry}
          />
        ),
    },
  ];
}

/** When to switch, how soon it is settled, and what to find out first. */
function choices({ moves, moving, settled, worth }: Findings, { answers, onInput }: DecisionProps) {
  return [
    {
      id: 'switch',
      name: decisionTexts.whenToSwitch,
      content:
        moves.value === null ? (
          <ToCome what={decisionTexts.whenToSwitch} of={moving} />
        ) : (
          <LinesCard
            view={{ ...moves.value, isOutdated: moves.isOutdated }}
            note={outdatedNote(answers.switchMonth.failure)}
          />
        ),
    },
    {
      id: 'settled',
      name: decisionTexts.settled,
      content: settled === null ? null : <LinesCard view={settled} />,
    },
    {
      id: 'worth',
      name: decisionTexts.worth,
      content:
        worth.value === null ? (
          <ToCome what={decisionTexts.worth} of={answers.information} />
        ) : (
          <FindOutCard
            view={worth.value}
            isOutdated={worth.isOutdated}
            note={outdatedNote(answers.information.failure)}
            onInput={onInput}
          />
        ),
    },
  ];
}

/** What stands in tables alone: the verdict at less of the promise, and what is beside the money. */
function tableCards({ promise, beyond }: Findings, { halfPromise }: DecisionAnswers) {
  return [
    ...(promise.value === null
      ? []
      : [
          {
            id: 'promise',
            name: decisionTexts.promise,
            content: (
              <PromiseCard
                promise={promise.value}
                isOutdated={promise.isOutdated}
                note={outdatedNote(halfPromise.failure)}
              />
            ),
          },
        ]),
    {
      id: 'beyond',
      name: decisionTexts.beyond,
      content: <BeyondMoneyCard view={beyond} />,
      parts: beyondMoneyParts(beyond).map((part) => ({
        id: `beyond-${part.id}`,
        name: decisionTexts.beyond,
        content: <BeyondMoneyPartCard part={part} />,
      })),
    },
  ];
}
