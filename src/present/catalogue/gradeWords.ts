import type { EvidenceGrade } from '../../reference/referenceFigure.ts';

/** How strong the evidence is, in words. */
export const gradeWords: Readonly<Record<EvidenceGrade, string>> = {
  official: 'Official statistics',
  survey: 'Independent survey',
  vendorSurvey: 'Survey by a vendor',
  publishedPrices: 'Published price list',
  vendorClaim: 'A vendor’s claim',
  expert: 'Expert opinion',
  derived: 'Derived from statistics or surveys',
  weak: 'Weak evidence',
  judgement: 'Our own judgement',
};
