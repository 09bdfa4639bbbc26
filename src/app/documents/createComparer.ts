import { projectScenario } from '../../engine/index.ts';
import type { Runner } from '../../runner/contract.ts';
import { jobOf } from '../../runner/jobOf.ts';
import type { Comparer } from '../../scenario/documents/comparer.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { toModelInput } from '../../schema/toModelInput.ts';

const trials = 2_000;

/** A comparer with a runner of its own, so that the page's simulation goes on. */
export function createComparer(start: () => Runner): Comparer {
  return {
    trials,
    project: (scenario) => {
      const outcome = projectScenario(toModelInput(scenario));
      return outcome.ok ? outcome.value : undefined;
    },
    simulate: (scenarios, hear) => {
      const runner = start();
      runFrom(runner, scenarios, 0, hear);
      return () => runner.close();
    },
  };
}

function runFrom(
  runner: Runner,
  scenarios: readonly Scenario[],
  index: number,
  hear: Parameters<Comparer['simulate']>[1],
): void {
  const scenario = scenarios[index];
  if (!scenario) return;
  const seed = scenarios[0]?.seed ?? scenario.seed;
  const columns = { totals: ['allIn' as const], fans: [] };
  runner.run(jobOf({ ...scenario, seed }, { stages: [trials], columns }), (event) => {
    if (event.kind === 'progress' || (event.kind === 'failed' && event.isRestarted)) return;
    if (event.kind === 'done') hear(index, event.summary);
    runFrom(runner, scenarios, index + 1, hear);
  });
}
