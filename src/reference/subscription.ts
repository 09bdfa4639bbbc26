import { publications } from './publications.ts';
import type { ReferenceFigure } from './referenceFigure.ts';

/** Fees and contract terms of managed services. */
export const subscriptionFigures = [
  {
    id: 'rec.msp.user',
    quantity: 'Managed services fee per user: help desk around the clock and endpoint security',
    low: 125, typical: 162.5, high: 200, unit: 'USD per user per month', year: '2026',
    ...publications.scopeMsp, grade: 'vendorClaim',
    note: 'Typical is the middle of the stated range; another guide calls 150 to 185 average.',
  },
  {
    id: 'msp.user.basic',
    quantity: 'Managed services fee per user: monitoring, patching and help desk in business hours',
    low: 75, typical: 100, high: 125, unit: 'USD per user per month', year: '2026',
    ...publications.scopeMsp, grade: 'vendorClaim',
    note: 'Typical is the middle of the stated range. No source gives a co-managed fee; this is the nearest one.',
  },
  {
    id: 'msp.user.premium',
    quantity: 'Managed services fee per user: full security, compliance and planning',
    low: 200, typical: 275, high: 350, unit: 'USD per user per month', year: '2026',
    ...publications.scopeMsp, grade: 'vendorClaim',
    note: 'Typical is the middle of the range; the source leaves the top end open (350 and more).',
  },
  {
    id: 'msp.device.workstation',
    quantity: 'Managed services fee per workstation',
    low: 50, typical: 75, high: 100, unit: 'USD per device per month', year: '2026',
    ...publications.microIt, grade: 'vendorClaim',
    note: 'Typical is the middle of the stated range; another provider states 75 to 200 per device.',
  },
  {
    id: 'rec.msp.server',
    quantity: 'Managed services fee per server',
    low: 185, typical: 185, high: 250, unit: 'USD per server per month', year: '2026',
    ...publications.technoir, grade: 'publishedPrices',
    note: 'Two data points: 185 on this price list, 250 in an example of MSPFinders. Take it as an example.',
  },
  {
    id: 'msp.site',
    quantity: 'Monitoring fee per site',
    low: 150, typical: 250, high: 350, unit: 'USD per site per month', year: 'n.d.',
    ...publications.technoir, grade: 'publishedPrices', judgedBounds: ['low', 'high'],
    note: 'One price list.',
  },
  {
    id: 'rec.msp.onboarding',
    quantity: 'Onboarding fee in monthly fees',
    low: 0, typical: 1.4, high: 2, unit: 'monthly fees', year: 'n.d.',
    ...publications.technoir, grade: 'publishedPrices', judgedBounds: ['low', 'high'],
    note: 'Worked out from three amounts of one provider (16,625 over 11,875 and alike), whose label says otherwise; 0 is a waived fee.',
  },
  {
    id: 'rec.msp.term',
    quantity: 'Length of a managed services contract',
    low: 12, typical: 36, high: 36, unit: 'months', year: 'n.d.',
    ...publications.rewired, grade: 'expert',
    note: '36 months is called standard; 12 is common, five years or more is rare.',
  },
  {
    id: 'msp.term.premium.1y',
    quantity: 'Higher fee for a one-year contract than for three years',
    low: 0, typical: 0.2, high: 0.25, unit: 'share of the fee', year: '2022',
    ...publications.monjur, grade: 'expert', judgedBounds: ['low', 'high'],
    note: 'What a law firm recommends to providers, not what was seen in contracts.',
  },
  {
    id: 'msp.term.premium.m2m',
    quantity: 'Higher fee for a monthly contract than for three years',
    low: 0, typical: 0.25, high: 0.35, unit: 'share of the fee', year: '2022',
    ...publications.monjur, grade: 'expert', judgedBounds: ['low', 'high'],
    note: 'What a law firm recommends to providers, not what was seen in contracts.',
  },
  {
    id: 'msp.etf',
    quantity: 'Exit charge as a share of the fees left in the term',
    low: 0, typical: 0.5, high: 0.5, unit: 'share of remaining fees', year: 'n.d.',
    ...publications.rewired, grade: 'expert',
    note: 'Stated as what it can reach, so 0.5 is an upper value; 0 is a contract without a term.',
  },
  {
    id: 'rec.msp.escalator',
    quantity: 'Yearly rise of the managed services fee',
    low: 0, typical: 0.03, high: 0.1, unit: 'share per year', year: 'n.d.',
    ...publications.upperEdge, grade: 'expert',
    note: '3 % is common, 5–10 % happens on automatic renewal, 0 is a price lock; wages rose 3.4 %.',
  },
  {
    id: 'msp.addon.sat',
    quantity: 'Security awareness training, list price of the vendor',
    low: 0.45, typical: 1.25, high: 4, unit: 'USD per user per month', year: '2026',
    ...publications.defendWise, grade: 'vendorClaim',
    note: '0.45–1.25 for newer products, 0.90–4.00 for older ones; what the provider pays, before its margin.',
  },
] as const satisfies readonly ReferenceFigure[];
