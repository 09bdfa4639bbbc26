import { publications } from './publications.ts';
import type { ReferenceFigure } from './referenceFigure.ts';

/** Inflation and the value of money over time. */
export const financeFigures = [
  {
    id: 'rec.inf',
    quantity: 'Yearly rise of wages and hourly rates',
    low: 0.03,
    typical: 0.034,
    high: 0.036,
    unit: 'share per year',
    year: '2026-03',
    ...publications.eci,
    grade: 'official',
    note: 'Private wages over twelve months; high is benefits, low the usual rise in IT contracts.',
  },
  {
    id: 'rec.disc',
    quantity: 'Discount rate, effective per year',
    low: 0.078,
    typical: 0.093,
    high: 0.25,
    unit: 'share per year',
    year: '2023-24',
    ...publications.nfib,
    grade: 'survey',
    isSecondHand: true,
    note: 'Interest on short loans to small firms, 7.8 % in 2023 and 9.3 % in 2024; high is what private owners ask of equity.',
  },
] as const satisfies readonly ReferenceFigure[];
