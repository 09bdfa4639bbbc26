import { publications } from './publications.ts';
import type { ReferenceFigure } from './referenceFigure.ts';

/** Payroll per employee in firms below 100 staff, and the hourly cost at a load of 1.35 and 1.43. */
const sectors = [
  {
    sector: 'construction',
    name: 'construction',
    payroll: 64172,
    loadedHourly: 41.65,
    loadedHourlyHigh: 44.12,
  },
  {
    sector: 'manufacturing',
    name: 'manufacturing',
    payroll: 55604,
    loadedHourly: 36.09,
    loadedHourlyHigh: 38.23,
  },
  {
    sector: 'wholesale',
    name: 'wholesale trade',
    payroll: 72387,
    loadedHourly: 46.98,
    loadedHourlyHigh: 49.77,
  },
  {
    sector: 'retail',
    name: 'retail trade',
    payroll: 40771,
    loadedHourly: 26.46,
    loadedHourlyHigh: 28.03,
  },
  {
    sector: 'information',
    name: 'information and media',
    payroll: 83957,
    loadedHourly: 54.49,
    loadedHourlyHigh: 57.72,
  },
  {
    sector: 'finance',
    name: 'finance and insurance',
    payroll: 91083,
    loadedHourly: 59.12,
    loadedHourlyHigh: 62.62,
  },
  {
    sector: 'realestate',
    name: 'real estate',
    payroll: 60982,
    loadedHourly: 39.58,
    loadedHourlyHigh: 41.93,
  },
  {
    sector: 'professional',
    name: 'professional services, legal and accounting included',
    payroll: 82810,
    loadedHourly: 53.75,
    loadedHourlyHigh: 56.93,
  },
  {
    sector: 'admin',
    name: 'administrative and support services',
    payroll: 49685,
    loadedHourly: 32.25,
    loadedHourlyHigh: 34.16,
  },
  {
    sector: 'education',
    name: 'private education',
    payroll: 35248,
    loadedHourly: 22.88,
    loadedHourlyHigh: 24.23,
  },
  {
    sector: 'health',
    name: 'health care and social assistance, dental included',
    payroll: 49501,
    loadedHourly: 32.13,
    loadedHourlyHigh: 34.03,
  },
  {
    sector: 'food',
    name: 'accommodation and food',
    payroll: 25189,
    loadedHourly: 16.35,
    loadedHourlyHigh: 17.32,
  },
  {
    sector: 'other',
    name: 'other services, many nonprofits included',
    payroll: 37302,
    loadedHourly: 24.21,
    loadedHourlyHigh: 25.65,
  },
  {
    sector: 'all',
    name: 'all sectors',
    payroll: 51473,
    loadedHourly: 33.41,
    loadedHourlyHigh: 35.39,
  },
] as const;

type Sector = (typeof sectors)[number]['sector'];
type SectorId = `lab.pay.${Sector}` | `lab.loadedHourly.${Sector}`;

/** Two figures per sector: payroll per employee and year, and the loaded cost of an hour. */
export const sectorPayFigures: readonly (ReferenceFigure & { readonly id: SectorId })[] =
  sectors.flatMap(({ sector, name, payroll, loadedHourly, loadedHourlyHigh }) => [
    {
      id: `lab.pay.${sector}` as const,
      quantity: `Payroll per employee, firms below 100 staff: ${name}`,
      low: payroll,
      typical: payroll,
      high: payroll,
      unit: 'USD per employee per year',
      year: '2022',
      ...publications.susb2022,
      grade: 'derived' as const,
      note: 'Annual payroll divided by employment in March, size classes below 100 added up; low where part-time work is common.',
    },
    {
      id: `lab.loadedHourly.${sector}` as const,
      quantity: `Cost of an hour of work, firms below 100 staff: ${name}`,
      low: loadedHourly,
      typical: loadedHourly,
      high: loadedHourlyHigh,
      unit: 'USD per hour',
      year: '2022',
      ...publications.susb2022,
      grade: 'derived' as const,
      note: `Payroll of ${String(payroll)} over 2,080 hours, times 1.35 (high: 1.43), in 2022 dollars; low where part-time work is common.`,
    },
  ]);
