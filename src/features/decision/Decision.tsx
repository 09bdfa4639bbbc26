import { memo } from 'react';
import type {
  FlipsQuestion,
  HalfPromiseQuestion,
  InformationQuestion,
  MapQuestion,
  SwitchQuestion,
  TornadoQuestion,
} from '../../engine/index.ts';
import { outdatedNote } from '../../present/decision/noAnswer.ts';
import type { PlanPair } from '../../present/decision/pair.ts';
import type { Formats } from '../../present/numbers.ts';
import type { ResultView } from '../../present/resultView.ts';
import type { Simulated } from '../../present/simulation/simulated.ts';
import * as decisionTexts from '../../present/texts/decisionTexts.ts';
import { ArrangedCards } from '../../ui/layout/ArrangedCards.tsx';
import type { Asked } from './asked.ts';
import { BeyondMoneyCard } from './BeyondMoneyCard.tsx';
import { BreakEvenCard } from './BreakEvenCard.tsx';
import styles from './Decision.module.css';
import { FindOutCard } from './FindOutCard.tsx';
import { LinesCard } from './LinesCard.tsx';
import { PairPicker } from './PairPicker.tsx';
import { PromiseCard } from './PromiseCard.tsx';
import { RegimeMapCard } from './RegimeMapCard.tsx';
import { ToCome } from './ToCome.tsx';
import { TornadoCard } from './TornadoCard.tsx';
import type { Explain } from './useExplained.ts';
import { useFindings } from './useFindings.ts';
import { WaterfallCard } from './WaterfallCard.tsx';

/** What has been asked and answered. */
export interface DecisionAnswers {
  readonly pair: PlanPair;
  readonly choosePair: (fromId: string, toId: string) => void;
  readonly mapPaths: { readonly across: string; readonly up: string };
  readonly chooseMap: (across: string, up: string) => void;
  readonly flips: Asked<FlipsQuestion>;
  /** Whether every input with a range is tried for break-even values, not the few that matter most alone. */
  readonly areAllTried: boolean;
  readonly tryAll: () => void;
  readonly tornado: Asked<TornadoQuestion>;
  /** Whether there are two inputs to draw one over. */
  readonly hasMap: boolean;
  readonly map: Asked<MapQuestion>;
  readonly switchMonth: Asked<SwitchQuestion>;
  readonly information: Asked<InformationQuestion>;
  readonly halfPromise: Asked<HalfPromiseQuestion>;
}

export interface DecisionProps {
  readonly view: ResultView;
  readonly simulated: Simulated | null;
  readonly answers: DecisionAnswers;
  readonly explain: Explain;
  readonly formats: Formats;
  /** Leads to the field of an input. */
  readonly onInput: (path: string) => void;
  /** Enters a value of an input. */
  readonly onTry: (path: string, value: number) => void;
}

/** Why, what would change the answer, what to find out first, and what is beside the money. */
export const Decision = memo(function Decision(props: DecisionProps) {
  const { view, answers, onInput, onTry } = props;
  const findings = useFindings(props);
  const { waterfall, bars, map, mapping, turns, moves, moving } = findings;
  const { settled, worth, choices } = findings;
  const cards = [
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
            choices={choices}
            acrossPath={answers.mapPaths.across}
            upPath={answers.mapPaths.up}
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
  return (
    <section className={styles.section} aria-labelledby="decision-heading">
      <div className={styles.head}>
        <h2 id="decision-heading" className={styles.heading}>
          {decisionTexts.heading}
        </h2>
        <PairPicker
          plans={view.plans}
          pair={[answers.pair.from.id, answers.pair.to.id]}
          onPair={([from, to]) => answers.choosePair(from, to)}
        />
      </div>
      <ArrangedCards storedAs="decision" className={styles.figures} cards={cards} />
      <ArrangedCards
        storedAs="terms"
        className={styles.section}
        cards={tableCards(findings, answers)}
      />
    </section>
  );
});

/** What stands in tables alone: the verdict at less of the promise, and what is beside the money. */
function tableCards(
  { promise, beyond }: ReturnType<typeof useFindings>,
  { halfPromise }: DecisionAnswers,
) {
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
    { id: 'beyond', name: decisionTexts.beyond, content: <BeyondMoneyCard view={beyond} /> },
  ];
}
