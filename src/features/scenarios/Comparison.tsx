import * as scenariosTexts from '../../present/texts/scenariosTexts.ts';
import { useEffect, useMemo, useState } from 'react';
import type { SimulationSummary } from '../../engine/index.ts';
import { comparedInputs } from '../../present/comparison/comparedInputs.ts';
import { comparedNames } from '../../present/comparison/comparedNames.ts';
import {
  comparedBars,
  comparedResults,
  comparisonSentences,
} from '../../present/comparison/comparedResults.ts';
import { createFormats } from '../../present/numbers.ts';
import type { Comparer } from '../../scenario/documents/comparer.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { DataTable } from '../../ui/layout/DataTable.tsx';
import { ComparedBars } from './ComparedBars.tsx';

export interface ComparisonProps {
  /** Two to four. */
  readonly scenarios: readonly Scenario[];
  readonly comparer: Comparer;
  readonly locale: string;
}

/** Scenarios side by side: the inputs that differ, the results in one table and one chart. */
export function Comparison({ scenarios, comparer, locale }: ComparisonProps) {
  const results = useResults(scenarios, comparer, locale);
  const inputs = useMemo(() => comparedInputs(results), [results]);
  const bars = comparedBars(results);
  const columns = (first: string) => [
    { id: 'what', label: first },
    ...comparedNames(results).map((label, index) => ({ id: `${index}`, label })),
  ];
  return (
    <div style={{ display: 'grid', gap: 'var(--space-4)' }}>
      {comparisonSentences(results, comparer.trials).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <DataTable
        caption={scenariosTexts.results}
        widths="even"
        columns={columns(scenariosTexts.plan)}
        groups={comparedResults(results).map(({ rows, ...group }) => ({
          ...group,
          rows: rows.map(({ id, plan, cells }) => ({ id, header: plan, cells })),
        }))}
      />
      {bars.length > 0 ? <ComparedBars bars={bars} /> : null}
      {inputs.length > 0 ? (
        <DataTable
          caption={scenariosTexts.inputsThatDiffer}
          widths="even"
          columns={columns(scenariosTexts.input)}
          groups={[
            {
              id: 'inputs',
              rows: inputs.map(({ id, label, cells }) => ({ id, header: label, cells })),
            },
          ]}
        />
      ) : (
        <p>{scenariosTexts.sameInputs}</p>
      )}
    </div>
  );
}

function useResults(scenarios: readonly Scenario[], comparer: Comparer, locale: string) {
  const [summaries, setSummaries] = useState<ReadonlyMap<number, SimulationSummary>>(new Map());
  useEffect(
    () =>
      comparer.simulate(scenarios, (index, summary) =>
        setSummaries((known) => new Map(known).set(index, summary)),
      ),
    [comparer, scenarios],
  );
  return useMemo(
    () =>
      scenarios.flatMap((scenario, index) => {
        const projection = comparer.project(scenario);
        const formats = createFormats(locale, scenario.currency);
        const summary = summaries.get(index) ?? null;
        return projection ? [{ scenario, formats, projection, summary }] : [];
      }),
    [scenarios, comparer, locale, summaries],
  );
}
