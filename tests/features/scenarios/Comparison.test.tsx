import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { projectScenario } from '../../../src/engine/index.ts';
import { Comparison } from '../../../src/features/scenarios/Comparison.tsx';
import type { Comparer } from '../../../src/scenario/documents/comparer.ts';
import { toModelInput } from '../../../src/schema/toModelInput.ts';
import { aScenario } from '../../support/aScenario.ts';

const comparer: Comparer = {
  trials: 1,
  project: (scenario) => {
    const outcome = projectScenario(toModelInput(scenario));
    return outcome.ok ? outcome.value : undefined;
  },
  simulate: () => () => undefined,
};

it('heads the columns of scenarios with the same name apart, in every table', () => {
  const sameName = { name: 'Agency, 22 people' };
  const scenarios = [aScenario(sameName), aScenario({ ...sameName, horizonMonths: 60 })];
  render(<Comparison scenarios={scenarios} comparer={comparer} locale="en-US" />);
  const tables = screen.getAllByRole('table');
  const heads = tables.map((table) =>
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent)
      .slice(1),
  );
  const apart = ['Agency, 22 people (1)', 'Agency, 22 people (2)'];
  expect(heads).toEqual([apart, apart]);
});
