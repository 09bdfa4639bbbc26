import { publications } from './publications.ts';
import type { ReferenceFigure } from './referenceFigure.ts';

/** How likely a significant security incident is and what it costs, from claims and loss models. */
export const securityFigures = [
  {
    id: 'rec.sec.p',
    quantity: 'Chance of a significant security incident, firms below 10 million revenue',
    low: 0.01, typical: 0.087, high: 0.093, unit: 'probability per year', year: '2024-25',
    ...publications.iris2025, grade: 'survey', isSecondHand: true,
    note: 'Low is the UK official share of firms hit by ransomware, high a firm of typical size; the same institute said below 2 % in 2020.',
  },
  {
    id: 'sec.p.iris.small',
    quantity: 'Modelled chance of a significant security incident, small firms',
    low: 0.087, typical: 0.087, high: 0.087, unit: 'probability per year', year: '2024',
    ...publications.iris2025, grade: 'survey', isSecondHand: true,
    note: 'Figure 7 of the report, for revenue below 10 million; not yet checked in the report itself.',
  },
  {
    id: 'rec.sec.rw',
    quantity: 'Chance of a ransomware attack that succeeds',
    low: 0.01, typical: 0.018, high: 0.024, unit: 'probability per year', year: '2021-25',
    ...publications.ukBreaches2025, grade: 'derived', isSecondHand: true,
    note: '8.7 % times the 21 % of claims that are ransomware; low is UK official, high an insurer’s claims.',
  },
  {
    id: 'sec.p.uk.ransom',
    quantity: 'Share of UK businesses hit by ransomware in a year',
    low: 0.01, typical: 0.01, high: 0.01, unit: 'share per year', year: '2025',
    ...publications.ukBreaches2025, grade: 'official', isSecondHand: true,
    note: 'Random sample of 2,180 businesses; below 0.5 % the year before.',
  },
  {
    id: 'rec.sec.loss',
    quantity: 'Direct loss of a security incident, mean',
    low: 38000, typical: 139000, high: 264000, unit: 'USD per incident', year: '2022-26',
    ...publications.coalition2022, grade: 'derived', isSecondHand: true,
    note: 'From insurers’ claims: low is a median, typical the mean below 25 million revenue, high the mean of firms up to 2 billion. Recovery labour is included.',
  },
  {
    id: 'sec.loss.verizon.smb',
    quantity: 'Insured loss of a security incident, median of small firms',
    low: 38000, typical: 38000, high: 38000, unit: 'USD per incident', year: '2026',
    ...publications.verizonImpact, grade: 'survey', isSecondHand: true,
    note: 'Not yet checked in the study itself; all sizes: median 83,000.',
  },
  {
    id: 'sec.loss.netd.sme',
    quantity: 'Insured loss of a security incident, mean of firms up to 2 billion revenue',
    low: 264000, typical: 264000, high: 264000, unit: 'USD per incident', year: '2020-24',
    ...publications.netDiligence, grade: 'survey', isSecondHand: true,
    note: 'Mean of five years; much larger firms than most users of this tool.',
  },
  {
    id: 'sec.loss.coalition.small',
    quantity: 'Insured loss of a security incident, mean of firms below 25 million revenue',
    low: 139000, typical: 139000, high: 163000, unit: 'USD per claim', year: '2022',
    ...publications.coalition2022, grade: 'survey', isSecondHand: true,
    note: '139,000 in the first half of 2022, 163,000 in the second half of 2021.',
  },
  {
    id: 'sec.ln.sigma',
    quantity: 'Spread of the loss of a security incident (sigma of the lognormal)',
    low: 1.61, typical: 1.88, high: 2.09, unit: 'log units', year: '2015-2026',
    ...publications.verizonImpact, grade: 'derived', isSecondHand: true,
    note: 'Five pairs of published figures give 1.61 to 2.09; 1.61 belongs to the mean of 139,000 and the median of 38,000.',
  },
  {
    id: 'sec.loss.cv',
    quantity: 'Coefficient of variation of the loss of a security incident',
    low: 3.52, typical: 3.52, high: 8.83, unit: 'ratio', year: '2022-26',
    ...publications.coalition2022, grade: 'derived', isSecondHand: true,
    note: '√(exp(σ²) − 1) for σ 1.61 (the pair used here) and 2.09.',
  },
  {
    id: 'rec.sec.days',
    quantity: 'Days of disruption by ransomware',
    low: 7, typical: 16.2, high: 23, unit: 'days', year: '2019-21',
    ...publications.coveware2019, grade: 'vendorSurvey', isSecondHand: true,
    note: 'Disruption, not a full stop: about half the computers are affected.',
  },
  {
    id: 'sec.rw.devices',
    quantity: 'Share of computers affected by ransomware',
    low: 0.1, typical: 0.49, high: 0.91, unit: 'share of computers', year: '2024',
    ...publications.sophos2024, grade: 'vendorSurvey', isSecondHand: true, judgedBounds: ['low'],
    note: 'In 4 % of cases 91 % or more were affected, which is the high end here.',
  },
  {
    id: 'rec.sec.ratio',
    quantity: 'Security incidents with prompt patching against without',
    low: 0.17, typical: 0.5, high: 0.71, unit: 'ratio', year: '2023',
    ...publications.marsh, grade: 'survey', isSecondHand: true,
    note: 'A correlation in claims; low is automated hardening, high multi-factor login alone. The three overlap and are never multiplied.',
  },
  {
    id: 'sec.preventionMaintained',
    quantity: 'Share of security incidents that prompt patching prevents',
    low: 0.29, typical: 0.5, high: 0.83, unit: 'share', year: '2023',
    ...publications.marsh, grade: 'derived', isSecondHand: true,
    note: 'One minus the ratio of incidents with prompt patching to without; a correlation, mostly of larger firms.',
  },
] as const satisfies readonly ReferenceFigure[];
