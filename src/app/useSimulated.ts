import { useMemo, useState } from 'react';
import type { Simulated } from '../present/simulation/simulated.ts';
import type { SimulationJob } from '../runner/contract.ts';
import type { RunState } from '../runner/runState.ts';
import { isSameQuestion } from './isSameQuestion.ts';
import { simulatedOf } from './simulatedOf.ts';

interface Kept {
  readonly job: SimulationJob;
  readonly simulated: Simulated;
}

/**
 * The figures to show. A run that begins anew for more futures of the same inputs passes through fewer
 * first: those that were there already stay until it has as many.
 */
export function useSimulated(state: RunState): Simulated | null {
  const latest = useMemo(() => simulatedOf(state), [state]);
  const [kept, setKept] = useState<Kept | null>(null);
  const isKeptBetter = useMemo(
    () => kept !== null && latest !== null && isBetter(kept, latest, state),
    [kept, latest, state],
  );
  if (isKeptBetter) return kept?.simulated ?? null;
  if (state.kind !== 'idle' && latest?.isCurrent === true && latest !== kept?.simulated) {
    setKept({ job: state.job, simulated: latest });
  }
  return latest;
}

function isBetter({ job, simulated }: Kept, latest: Simulated, state: RunState): boolean {
  return (
    state.kind !== 'idle' &&
    simulated.summary.trials > latest.summary.trials &&
    isSameQuestion(job, state.job)
  );
}
