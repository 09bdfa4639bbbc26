import { useMemo, useState } from 'react';
import type { LayerSet } from '../engine/index.ts';
import type { Uncertainty } from '../features/simulation/UncertaintySwitches.tsx';
import type { Formats } from '../present/numbers.ts';
import { type ResultView, resultView } from '../present/resultView.ts';
import { columnsFor } from '../present/simulation/columns.ts';
import type { Simulated } from '../present/simulation/simulated.ts';
import { type Verdict, verdictOf } from '../present/verdict.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Projected } from './createProjector.ts';
import type { PageEngine } from './pageEngine.ts';
import type { Simulator } from './simulator.ts';
import { useSimulated } from './useSimulated.ts';
import { type Simulation, useSimulation } from './useSimulation.ts';

/** What the page says of the scenario, and how it came to know. */
export interface Answer {
  readonly view: ResultView;
  readonly verdict: Verdict;
  readonly simulation: Simulation;
  readonly simulated: Simulated | null;
  /** What the charts of money add up. */
  readonly layerSet: LayerSet;
  readonly setLayerSet: (layerSet: LayerSet) => void;
  readonly uncertainty: Uncertainty;
  readonly setUncertainty: (uncertainty: Uncertainty) => void;
}

/**
 * The expected costs at once, the futures behind them as they come.
 *
 * @param calm the scenario to simulate, which may be a few ticks of a drag behind
 */
export function useAnswer(
  engine: PageEngine,
  simulator: Simulator,
  { scenario, projection }: Projected,
  calm: Scenario,
  formats: Formats,
): Answer {
  const [layerSet, setLayerSet] = useState<LayerSet>('allIn');
  const [uncertainty, setUncertainty] = useState<Uncertainty>({ hasLuck: true, hasRanges: true });
  const choices = useMemo(
    () => ({ ...uncertainty, columns: columnsFor(layerSet) }),
    [uncertainty, layerSet],
  );
  const simulation = useSimulation(simulator, calm, choices);
  const latest = useSimulated(simulation.state);
  const isBehind = calm !== scenario;
  const simulated = useMemo(
    () => (latest !== null && isBehind ? { ...latest, isCurrent: false } : latest),
    [latest, isBehind],
  );
  const view = useMemo(
    () => resultView(scenario, projection, engine.judge(scenario, projection, simulated)),
    [engine, scenario, projection, simulated],
  );
  const verdict = useMemo(() => verdictOf(view, formats), [view, formats]);
  return {
    view,
    verdict,
    simulation,
    simulated,
    layerSet,
    setLayerSet,
    uncertainty,
    setUncertainty,
  };
}
