import type {
  FlipsQuestion,
  HalfPromiseQuestion,
  InformationQuestion,
  MapQuestion,
  SwitchQuestion,
  TornadoQuestion,
} from '../../engine/index.ts';
import type { PlanPair } from '../../present/decision/pair.ts';
import type { Formats } from '../../present/numbers.ts';
import type { ResultView } from '../../present/resultView.ts';
import type { Simulated } from '../../present/simulation/simulated.ts';
import type { Asked } from './asked.ts';
import type { Explain } from './useExplained.ts';

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

/** What a person has chosen to look at; answers to it may still be on their way. */
export interface Chosen {
  /** From which plan to which, by id. */
  readonly pair: readonly [string, string];
  readonly mapPaths: DecisionAnswers['mapPaths'];
}

export interface DecisionProps {
  /** At once, where the rest waits for a moment to be drawn. */
  readonly chosen: Chosen;
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
