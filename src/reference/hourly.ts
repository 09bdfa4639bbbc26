import { publications } from './publications.ts';
import type { ReferenceFigure } from './referenceFigure.ts';

/** Prices and billing rules of support bought by the hour. */
export const hourlyFigures = [
  {
    id: 'rec.bf.rate',
    quantity: 'Hourly rate of break-fix support on site',
    low: 125, typical: 150, high: 250, unit: 'USD per hour', year: '2023-26',
    ...publications.iknowtech, grade: 'vendorClaim',
    note: 'Typical from two price lists (this one and Adelyte, both 150); the ends are ranges that small providers state.',
  },
  {
    id: 'bf.rate.remote',
    quantity: 'Hourly rate of break-fix support by phone or remote session',
    low: 116, typical: 140, high: 233, unit: 'USD per hour', year: '2023',
    ...publications.iknowtech, grade: 'publishedPrices', judgedBounds: ['low', 'high'],
    note: 'One price list; 0.93 of its on-site rate. The ends apply that ratio to the range of the on-site rate.',
  },
  {
    id: 'rec.bf.emergency',
    quantity: 'Multiple of the hourly rate for emergencies and work after hours',
    low: 1.5, typical: 1.5, high: 2, unit: 'times the rate', year: '2023-26',
    ...publications.transoft, grade: 'publishedPrices',
    note: 'Four price lists charge 1.5; nights, weekends and the fastest response 2.',
  },
  {
    id: 'bf.mult.holiday',
    quantity: 'Multiple of the hourly rate on public holidays',
    low: 2, typical: 3, high: 3, unit: 'times the rate', year: 'n.d.',
    ...publications.transoft, grade: 'publishedPrices', judgedBounds: ['low'],
    note: 'One price list charges 3; the low end is the usual weekend multiple.',
  },
  {
    id: 'bf.increment',
    quantity: 'Step in which hours are billed',
    low: 0.1, typical: 0.25, high: 0.25, unit: 'hours', year: 'n.d.',
    ...publications.transoft, grade: 'publishedPrices',
    note: 'A quarter of an hour in three price lists (Transoft, I Know Tech, Capitol), six minutes in one (Adelyte).',
  },
  {
    id: 'rec.bf.min',
    quantity: 'Least time billed for one incident',
    low: 0.25, typical: 0.5, high: 1, unit: 'hours', year: '2023-26',
    ...publications.iknowtech, grade: 'publishedPrices',
    note: 'Low and typical are remote work, high is a visit; beyond it, quarter-hour steps.',
  },
  {
    id: 'bf.minimum.onsite',
    quantity: 'Least time billed for a visit',
    low: 0.5, typical: 1, high: 2, unit: 'hours', year: '2023',
    ...publications.iknowtech, grade: 'publishedPrices', judgedBounds: ['low'],
    note: 'One hour as a rule and two or more where the provider decides so; Transoft also bills one.',
  },
  {
    id: 'bf.minimum.remote',
    quantity: 'Least time billed for a call or remote session',
    low: 0.25, typical: 0.5, high: 0.5, unit: 'hours', year: '2023',
    ...publications.iknowtech, grade: 'publishedPrices',
    note: 'Half an hour at this provider in 2023, a quarter at Transoft and at this provider in 2021.',
  },
  {
    id: 'rec.bf.trip',
    quantity: 'Travel charge for a visit',
    low: 40, typical: 50, high: 75, unit: 'USD per visit', year: '2021-23',
    ...publications.iknowtech, grade: 'publishedPrices',
    note: '40 in the 2021 price list and 50 in 2023; 75 is half an hour at 150, as another provider charges.',
  },
  {
    id: 'bf.fee.shortNotice',
    quantity: 'Extra charge for a visit within a day',
    low: 0, typical: 500, high: 500, unit: 'USD per visit', year: 'n.d.',
    ...publications.adelyte, grade: 'publishedPrices', judgedBounds: ['low'],
    note: 'One provider only; most price lists name no such charge, so it is off unless chosen.',
  },
  {
    id: 'rec.bf.block',
    quantity: 'Discount on the hourly rate for prepaid hours',
    low: 0.05, typical: 0.1, high: 0.2, unit: 'share of the rate', year: '2006-23',
    ...publications.darron, grade: 'publishedPrices',
    note: 'Between 5 % and 15 % by volume, 10 % for 20 hours and 20 % for 10 hours at three providers.',
  },
  {
    id: 'bf.block.capcomp',
    quantity: 'Hourly rate of prepaid hours by size of the block',
    low: 85, typical: 95, high: 100, unit: 'USD per hour', year: 'n.d.',
    ...publications.capitol, grade: 'publishedPrices',
    note: '100 for 5–10 hours, 95 for 11–25, 85 for 26 and more: 25 hours cost 2,375, while 26 cost 2,210.',
  },
  {
    id: 'bf.block.hours',
    quantity: 'Hours in one prepaid block',
    low: 5, typical: 10, high: 26, unit: 'hours', year: 'n.d.',
    ...publications.darron, grade: 'publishedPrices',
    note: 'Blocks of 10 hours at this provider; 5 to 26 and more at Capitol Computers.',
  },
] as const satisfies readonly ReferenceFigure[];
