import { problemAt, type SchemaProblem } from './problem.ts';
import type { Scenario, Uncertain } from './scenario.ts';
import { texts } from './texts.ts';

/** What a single bound cannot say: lists that must hold together. */
export function checkTerms(scenario: Scenario): readonly SchemaProblem[] {
  return [
    ...scenario.incidentClasses.flatMap(({ seasonality }, index) =>
      checkSeasonality(seasonality, `incidentClasses.${index}.seasonality`),
    ),
    ...checkLists(scenario.plans, 'plans'),
  ];
}

function checkSeasonality(factors: readonly number[], path: string): readonly SchemaProblem[] {
  if (factors.length === 0) return [];
  if (factors.length !== 12) return [problemAt(path, texts.twelveFactors(factors.length))];
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / 12;
  // Six decimals, as the test has: what adding up leaves behind them says nothing.
  const said = texts.meanOfOne(Math.round(mean * 1e6) / 1e6);
  return Math.abs(mean - 1) < 1e-6 ? [] : [problemAt(path, said)];
}

/** Tiers and bands anywhere below the plans. */
function checkLists(part: unknown, path: string): readonly SchemaProblem[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    const at = `${path}.${key}`;
    if (key === 'bands') return checkBands(value as readonly Band[], at);
    if (key === 'visitTiers' || key === 'blockTiers') return checkTiers(value, 'fromHours', at);
    if (key === 'userTiers') return checkTiers(value, 'fromUsers', at);
    return checkLists(value, at);
  });
}

interface Band {
  readonly share: Uncertain;
}

function checkBands(bands: readonly Band[], path: string): readonly SchemaProblem[] {
  const total = bands.reduce((sum, { share }) => sum + share.typical, 0);
  return total > 0 ? [] : [{ path, sentence: texts.noBand }];
}

function checkTiers(tiers: unknown, from: string, path: string): readonly SchemaProblem[] {
  const starts = (tiers as readonly Readonly<Record<string, unknown>>[]).map((tier) =>
    Number(tier[from]),
  );
  return starts.flatMap((start, index) =>
    index > 0 && start <= (starts[index - 1] ?? 0)
      ? [{ path: `${path}.${index}.${from}`, sentence: texts.tierOrder }]
      : [],
  );
}
