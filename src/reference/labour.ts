import { publications } from './publications.ts';
import type { ReferenceFigure } from './referenceFigure.ts';

/** What an hour of work costs an employer, what IT staff earn, and revenue per head. */
export const labourFigures = [
  {
    id: 'rec.lab.loaded',
    quantity: 'Cost of an hour of work to the employer, wages plus benefits',
    low: 37.36, typical: 40.07, high: 47.78, unit: 'USD per hour', year: '2026-03',
    ...publications.ececBySize, grade: 'official',
    note: 'The three values are workplaces of 1–49, 50–99 and 100–499 workers.',
  },
  {
    id: 'lab.loaded.1_49',
    quantity: 'Cost of an hour of work, workplaces of 1–49 workers',
    low: 37.36, typical: 37.36, high: 37.36, unit: 'USD per hour', year: '2026-03',
    ...publications.ececBySize, grade: 'official',
    note: 'Of this, wages are 27.68; benefits make up 25.9 %.',
  },
  {
    id: 'lab.loaded.50_99',
    quantity: 'Cost of an hour of work, workplaces of 50–99 workers',
    low: 40.07, typical: 40.07, high: 40.07, unit: 'USD per hour', year: '2026-03',
    ...publications.ececBySize, grade: 'official',
    note: 'Of this, wages are 29.03.',
  },
  {
    id: 'lab.loaded.100_499',
    quantity: 'Cost of an hour of work, workplaces of 100–499 workers',
    low: 47.78, typical: 47.78, high: 47.78, unit: 'USD per hour', year: '2026-03',
    ...publications.ececBySize, grade: 'official',
    note: 'Of this, wages are 33.20.',
  },
  {
    id: 'lab.loaded.all',
    quantity: 'Cost of an hour of work, all private employers',
    low: 46.6, typical: 46.6, high: 46.6, unit: 'USD per hour', year: '2026-03',
    ...publications.ececBySize, grade: 'official',
    note: 'Of this, wages are 32.60; benefits make up 30.1 %.',
  },
  {
    id: 'lab.loadfactor',
    quantity: 'Cost to the employer for each dollar of wages',
    low: 1.35, typical: 1.38, high: 1.43, unit: 'ratio', year: '2026-03',
    ...publications.ececBySize, grade: 'derived',
    note: '37.36/27.68 for 1–49 workers, 40.07/29.03 for 50–99, 46.60/32.60 for all private employers.',
  },
  {
    id: 'lab.itsupport',
    quantity: 'Median wage of an IT support specialist',
    low: 60340, typical: 60340, high: 60340, unit: 'USD per year', year: '2024-05',
    ...publications.supportSpecialists, grade: 'official', isSecondHand: true,
    note: 'Wage only, before benefits; read in a copy of the handbook, not at bls.gov.',
  },
  {
    id: 'rec.lab.it',
    quantity: 'Yearly cost of one in-house IT support specialist, benefits included',
    low: 81400, typical: 81400, high: 86300, unit: 'USD per year', year: '2024-05',
    ...publications.supportSpecialists, grade: 'derived', isSecondHand: true,
    note: 'Median wage 60,340 times 1.35 (small employers) and 1.43 (all employers), in 2024 dollars.',
  },
  {
    id: 'lab.sysadmin',
    quantity: 'Median wage of a network and systems administrator',
    low: 96800, typical: 96800, high: 96800, unit: 'USD per year', year: '2024-05',
    ...publications.sysadminWages, grade: 'official', isSecondHand: true,
    note: 'Wage only; with benefits 130,700 to 138,400 by the same load factors.',
  },
  {
    id: 'rec.rev',
    quantity: 'Yearly revenue per employee',
    low: 100000, typical: 247000, high: 500000, unit: 'USD per employee per year', year: '2022',
    ...publications.susb2022, grade: 'derived', judgedBounds: ['low', 'high'],
    note: 'Payroll per employee in 2022, 53,447, times receipts per dollar of payroll in 2002, 4.625; firms of 20–99 staff, no split by industry. Better to enter your own revenue.',
  },
] as const satisfies readonly ReferenceFigure[];
