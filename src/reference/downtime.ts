import { publications } from './publications.ts';
import type { ReferenceFigure } from './referenceFigure.ts';

/** What outages cost in hours, output and revenue; mostly one survey of 2010. */
export const downtimeFigures = [
  {
    id: 'rec.dt.hours',
    quantity: 'IT downtime of a company, the check on the simulated break-fix case',
    low: 3.3, typical: 10, high: 14, unit: 'hours per year', year: '2010',
    ...publications.caNorthAmerica, grade: 'vendorSurvey',
    note: 'Dated. Incident defaults are set so that break-fix comes near it; nothing is added to it.',
  },
  {
    id: 'dt.hours.na',
    quantity: 'IT downtime of a company, North America',
    low: 10, typical: 10, high: 10, unit: 'hours per year', year: '2010',
    ...publications.caNorthAmerica, grade: 'vendorSurvey',
    note: '200 companies; another 7.5 h a year of reduced work after systems came back.',
  },
  {
    id: 'dt.hours.global',
    quantity: 'IT downtime of a company, North America and Europe',
    low: 14, typical: 14, high: 14, unit: 'hours per year', year: '2010',
    ...publications.caGlobal, grade: 'vendorSurvey', isSecondHand: true,
    note: '2,000 organisations; another 9 h a year of data recovery.',
  },
  {
    id: 'dt.hours.low',
    quantity: 'IT downtime of a company, lowest figure found',
    low: 3.33, typical: 3.33, high: 3.33, unit: 'hours per year', year: 'about 2015',
    ...publications.ibs, grade: 'vendorClaim', isSecondHand: true,
    note: '200 minutes, credited to an institute that could not be traced.',
  },
  {
    id: 'rec.dt.prod',
    quantity: 'Share of output lost during an outage',
    low: 0.3, typical: 0.37, high: 0.6, unit: 'share of output', year: '2010',
    ...publications.caGlobal, grade: 'vendorSurvey', isSecondHand: true, judgedBounds: ['high'],
    note: 'Employees worked at 63 % of normal; the low end is the loss during recovery.',
  },
  {
    id: 'dt.prod.outage',
    quantity: 'Share of output lost while systems are down',
    low: 0.37, typical: 0.37, high: 0.37, unit: 'share of output', year: '2010',
    ...publications.caGlobal, grade: 'vendorSurvey', isSecondHand: true,
    note: 'Employees worked at 63 % of normal.',
  },
  {
    id: 'dt.prod.recovery',
    quantity: 'Share of output lost while data are recovered',
    low: 0.1, typical: 0.3, high: 0.37, unit: 'share of output', year: '2010',
    ...publications.caGlobal, grade: 'vendorSurvey', isSecondHand: true, judgedBounds: ['low', 'high'],
    note: 'Employees worked at 70 % of normal; the high end is the loss in the outage itself.',
  },
  {
    id: 'rec.dt.rev',
    quantity: 'Share of earning capacity lost during an outage',
    low: 0.17, typical: 0.29, high: 0.5, unit: 'share of revenue', year: '2010',
    ...publications.caNorthAmerica, grade: 'vendorSurvey', judgedBounds: ['high'],
    note: 'Before what is recovered later; the low end is the loss during recovery.',
  },
  {
    id: 'dt.rev.outage',
    quantity: 'Share of earning capacity lost while systems are down',
    low: 0.29, typical: 0.29, high: 0.29, unit: 'share of revenue', year: '2010',
    ...publications.caNorthAmerica, grade: 'vendorSurvey',
    note: '200 companies, answers of executives.',
  },
  {
    id: 'dt.rev.recovery',
    quantity: 'Share of earning capacity lost during recovery',
    low: 0.17, typical: 0.17, high: 0.17, unit: 'share of revenue', year: '2010',
    ...publications.caNorthAmerica, grade: 'vendorSurvey',
    note: '200 companies, answers of executives.',
  },
  {
    id: 'dt.prev.infrascale',
    quantity: 'Share of small firms whose systems went offline in a year',
    low: 0.25, typical: 0.25, high: 0.25, unit: 'share per year', year: '2020',
    ...publications.infrascale, grade: 'vendorSurvey', isSecondHand: true,
    note: 'Almost a quarter of more than 500 executives asked; implies at least 0.29 outages a year.',
  },
  {
    id: 'dt.uptime',
    quantity: 'Uptime that agreements with small firms commit to',
    low: 0.999, typical: 0.999, high: 0.999, unit: 'share of time', year: 'n.d.',
    ...publications.sequentur, grade: 'vendorClaim',
    note: 'Allows 8.76 hours a year.',
  },
] as const satisfies readonly ReferenceFigure[];
