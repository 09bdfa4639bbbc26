import { useMemo, useSyncExternalStore } from 'react';
import type { FieldWords } from '../../present/catalogue/fieldWords.ts';
import { bandSentence, trackBands } from '../../present/decision/trackBands.ts';
import { differsOnlyAt } from '../../scenario/differsOnlyAt.ts';
import { segmentsOf } from '../../scenario/path.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { planColour } from '../../ui/charts/planColour.ts';
import type { SliderRange } from '../../ui/fields/NumberField.tsx';
import { TrackStrip } from '../../ui/fields/TrackStrip.tsx';
import { fieldId } from './fieldId.ts';
import { useInputs } from './inputsContext.ts';

export interface TrackBandsProps {
  readonly path: string;
  readonly words: FieldWords;
  readonly times: number;
  readonly range: SliderRange;
}

const open = 'var(--track)';

/** A name may follow the figure that is moved. */
const unnamed = (scenario: Scenario): Scenario => ({ ...scenario, name: '' });

/**
 * The plan that is cheapest at each place of a slider's track. It holds while this very input is moved; once
 * another one is, it goes until the answer is known again.
 */
export function TrackBands({ path, words, times, range }: TrackBandsProps) {
  const { scenario, formats, turns, scope } = useInputs();
  const known = useSyncExternalStore(turns.subscribe, turns.read);
  const isTrue =
    known !== null && differsOnlyAt(unnamed(known.scenario), unnamed(scenario), segmentsOf(path));
  const bands = useMemo(() => {
    const found = known?.inputs.find((input) => input.path === path);
    return known && found ? trackBands(found, known.planIds.length) : [];
  }, [known, path]);
  const plan = (planId: string) => scenario.plans.find(({ id }) => id === planId);
  const name = { path, label: words.label, words, times };
  const isShown = isTrue && bands.length > 0;
  return (
    <>
      {isShown ? (
        <TrackStrip
          range={range}
          stretches={bands.map((band) => ({
            from: band.from * times,
            to: band.to * times,
            startColor: band.startIsOpen ? open : planColour(plan(band.startId)?.colour ?? 0),
            endColor: band.endIsOpen ? open : planColour(plan(band.endId)?.colour ?? 0),
          }))}
        />
      ) : null}
      <span id={`${fieldId(path, scope)}-track`} hidden>
        {isShown ? bandSentence(bands, name, (id) => plan(id)?.name ?? id, formats) : null}
      </span>
    </>
  );
}
