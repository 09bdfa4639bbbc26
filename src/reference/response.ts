import { publications } from './publications.ts';
import type { ReferenceFigure } from './referenceFigure.ts';

/** From the report of an incident to the start of work. */
export const responseFigures = [
  {
    id: 'rec.resp.msp',
    quantity: 'First response promised by a managed services provider',
    low: 0.25, typical: 4, high: 8, unit: 'business hours', year: '2023-25',
    ...publications.awd, grade: 'vendorClaim',
    note: 'Low is critical, typical medium and high low priority. A promise, not a measurement.',
  },
  {
    id: 'sla.resp.p1',
    quantity: 'First response promised for critical incidents',
    low: 0.25, typical: 0.25, high: 0.5, unit: 'business hours', year: '2023-25',
    ...publications.awd, grade: 'vendorClaim',
    note: 'Two other providers promise the same; AWD reports a median of 12 minutes where 15 are promised.',
  },
  {
    id: 'sla.resp.p2',
    quantity: 'First response promised for high priority',
    low: 0.5, typical: 1, high: 2, unit: 'business hours', year: '2023-25',
    ...publications.awd, grade: 'vendorClaim', judgedBounds: ['low', 'high'],
    note: 'The source states 60 minutes; the ends are ours.',
  },
  {
    id: 'sla.resp.p3',
    quantity: 'First response promised for medium priority',
    low: 1, typical: 4, high: 8, unit: 'business hours', year: '2023-25',
    ...publications.awd, grade: 'vendorClaim', judgedBounds: ['low', 'high'],
    note: 'The source states 4 business hours; the ends are its neighbouring priorities.',
  },
  {
    id: 'sla.resp.p4',
    quantity: 'First response promised for low priority',
    low: 8, typical: 8, high: 16, unit: 'business hours', year: '2023-25',
    ...publications.awd, grade: 'vendorClaim',
    note: 'One to two business days of 8 hours.',
  },
  {
    id: 'rec.resp.bf',
    quantity: 'Time until a break-fix provider starts work',
    low: 2, typical: 16, high: 40, unit: 'business hours', year: '2023',
    ...publications.darron, grade: 'publishedPrices',
    note: 'No guarantee and no survey: 2 h is bought at twice the rate, 40 h is five business days; 16 h is our choice within one to five days.',
  },
  {
    id: 'bf.resp.paid',
    quantity: 'Time until a break-fix provider starts work at the emergency rate',
    low: 2, typical: 4, high: 8, unit: 'business hours', year: 'n.d.',
    ...publications.darron, grade: 'publishedPrices', judgedBounds: ['high'],
    note: '2 business hours at twice the rate, 4 at one and a half times; one provider.',
  },
] as const satisfies readonly ReferenceFigure[];
