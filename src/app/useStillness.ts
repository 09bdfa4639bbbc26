import { useEffect } from 'react';
import type { ScenarioStore } from './scenarioStore.ts';
import type { Simulator } from './simulator.ts';
import { stillMs } from './useCalm.ts';

/** While a hand moves, the cores belong to what it sees: what the simulator has under way waits for its rest. */
export function useStillness(store: ScenarioStore, simulator: Simulator): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leave = store.subscribe(() => {
      clearTimeout(timer);
      if (store.isUnderWay()) {
        simulator.rest();
        timer = setTimeout(simulator.goOn, stillMs);
      } else {
        simulator.goOn();
      }
    });
    return () => {
      leave();
      clearTimeout(timer);
      simulator.goOn();
    };
  }, [store, simulator]);
}
