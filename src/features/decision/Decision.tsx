import { memo, useMemo } from 'react';
import type {
  FlipsQuestion,
  InformationQuestion,
  MapQuestion,
  SwitchQuestion,
  TornadoQuestion,
} from '../../engine/index.ts';
import { breakEvenList } from '../../present/decision/breakEvenList.ts';
import { inputNameOf } from '../../present/decision/namedInput.ts';
import type { PlanPair } from '../../present/decision/pair.ts';
import { regimeMapView } from '../../present/decision/regimeMapView.ts';
import { tornadoView } from '../../present/decision/tornadoView.ts';
import type { Formats } from '../../present/numbers.ts';
import type { ResultView } from '../../present/resultView.ts';
import type { Asked } from './asked.ts';
import { BreakEvenCard } from './BreakEvenCard.tsx';
import styles from './Decision.module.css';
import { PairPicker } from './PairPicker.tsx';
import { RegimeMapCard } from './RegimeMapCard.tsx';
import { TornadoCard } from './TornadoCard.tsx';
import { useHeld } from './useHeld.ts';

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
  readonly map: Asked<MapQuestion>;
  readonly switchMonth: Asked<SwitchQuestion>;
  readonly information: Asked<InformationQuestion>;
}

export interface DecisionProps {
  readonly view: ResultView;
  readonly answers: DecisionAnswers;
  readonly formats: Formats;
  /** Leads to the field of an input. */
  readonly onInput: (path: string) => void;
  /** Enters a value of an input. */
  readonly onTry: (path: string, value: number) => void;
}

/** Why, what would change the answer, and what to find out first. */
export const Decision = memo(function Decision(props: DecisionProps) {
  const { view, answers, formats, onInput, onTry } = props;
  const { pair, flips, tornado, mapPaths } = answers;
  const bars = useHeld(
    useMemo(
      () =>
        tornado.isCurrent && tornado.latest !== null
          ? tornadoView(view, pair, tornado.latest.answer, formats)
          : null,
      [view, pair, tornado, formats],
    ),
  );
  const turns = useHeld(
    useMemo(
      () =>
        flips.isCurrent && flips.latest !== null
          ? breakEvenList(view, flips.latest.answer, formats)
          : null,
      [view, flips, formats],
    ),
  );
  const map = useHeld(useMapView(view, answers.map, formats));
  const choices = useMemo(() => axisChoices(view, answers), [view, answers]);
  return (
    <section className={styles.section} aria-labelledby="decision-heading">
      <div className={styles.head}>
        <h2 id="decision-heading" className={styles.heading}>
          Why, and what would change it
        </h2>
        <PairPicker view={view} pair={pair} onChange={answers.choosePair} />
      </div>
      <div className={styles.figures}>
        {bars.value === null ? (
          <ToCome what="What would change the answer" />
        ) : (
          <TornadoCard tornado={bars.value} isOutdated={bars.isOutdated} onInput={onInput} />
        )}
        {map.value === null ? (
          <ToCome what="Who is cheapest where" />
        ) : (
          <RegimeMapCard
            map={map.value}
            isOutdated={map.isOutdated}
            choices={choices}
            acrossPath={mapPaths.across}
            upPath={mapPaths.up}
            onAxes={answers.chooseMap}
          />
        )}
        {turns.value === null ? (
          <ToCome what="The values at which the answer turns" />
        ) : (
          <BreakEvenCard
            list={turns.value}
            isOutdated={turns.isOutdated}
            areAllTried={answers.areAllTried}
            onTryAll={answers.tryAll}
            onInput={onInput}
            onTry={onTry}
          />
        )}
      </div>
    </section>
  );
});

function ToCome({ what }: { readonly what: string }) {
  return <p className={styles.toCome}>{what} is being worked out.</p>;
}

function useMapView(view: ResultView, { latest, isCurrent }: Asked<MapQuestion>, formats: Formats) {
  return useMemo(() => {
    if (!isCurrent || latest === null) return null;
    const { question, job, answer } = latest;
    const { across, up, planIds } = question;
    const here = [valueIn(job.input, across.path), valueIn(job.input, up.path)] as const;
    return regimeMapView(view, { planIds, across, up, cells: answer, here }, formats);
  }, [view, latest, isCurrent, formats]);
}

/** The figure at a dotted path of an engine input. */
function valueIn(input: object, path: string): number {
  const found = path
    .split('.')
    .reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>>)?.[key], input);
  return typeof found === 'number' ? found : Number.NaN;
}

/** Inputs that the break-even search tries may lie along an axis, and the two that do. */
function axisChoices(view: ResultView, { flips, mapPaths }: DecisionAnswers) {
  const tried = flips.latest?.question.paths ?? [];
  return [...new Set([mapPaths.across, mapPaths.up, ...tried])].flatMap((path) => {
    const name = inputNameOf(view.scenario, path);
    return name === undefined ? [] : [{ path, label: name.label }];
  });
}
