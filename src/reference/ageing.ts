import { publications } from './publications.ts';
import type { ReferenceFigure } from './referenceFigure.ts';

/** How an estate that nobody maintains gets worse. */
export const ageingFigures = [
  {
    id: 'rec.age.drift',
    quantity: 'Yearly growth of incidents on an unmaintained estate',
    low: 0,
    typical: 0.136,
    high: 0.339,
    unit: 'share per year',
    year: '2006',
    ...publications.gartnerRegister,
    grade: 'derived',
    isSecondHand: true,
    note: 'Failure rates from year 1 to year 4: notebooks 15 to 22 %, desktops 5 to 12 %; low is a finding of flat server failure rates. Old.',
  },
  {
    id: 'age.conditionCap',
    quantity: 'Highest ratio of incidents that ageing alone may reach',
    low: 1.5,
    typical: 2.7,
    high: 2.7,
    unit: 'ratio',
    year: '2013-18',
    ...publications.microsoftTechaisle,
    grade: 'vendorSurvey',
    note: 'Repairs of PCs over four years old against newer ones: 2.7 in Asia Pacific in 2018, 1.5 in six countries in 2013; commissioned by Microsoft and Intel.',
  },
] as const satisfies readonly ReferenceFigure[];
