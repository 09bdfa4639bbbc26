import type { StaffTerms } from '../../engine/index.ts';
import { type Cited, cite, neutral, none } from './cited.ts';
import { staffCoverage } from './coverage.ts';
import { defaultCosts, noInsurance } from './hourly.ts';

/** Own IT staff. Tools and projects come with the provider whom they escalate to. */
export const defaultStaff: StaffTerms<Cited> = {
  fte: cite('judgement.staff.fte'),
  loadedSalaryPerYear: cite('rec.lab.it'),
  raisePerYear: cite('rec.inf'),
  productiveHoursPerFtePerYear: cite('judgement.staff.productiveHours'),
  vacancyShare: cite('judgement.staff.vacancy'),
  turnoverPerYear: cite('judgement.staff.turnover'),
  recruitmentCost: cite('judgement.staff.recruitmentCost'),
  hiresAtStart: cite('judgement.staff.fte'),
  trainingPerFtePerYear: cite('judgement.staff.training'),
  service: {
    maintainedShare: cite('judgement.maintained.internal'),
    rampMonths: cite('judgement.rampMonths'),
    labourMultiplier: cite('judgement.labourMultiplier.internal'),
    responseClock: 'business',
    colleagueMultiple: neutral,
    classTerms: {
      everyday: {
        responseHours: cite('judgement.response.internal.everyday'),
        withinSkillShare: cite('judgement.skill.everyday'),
      },
      moderate: {
        responseHours: cite('judgement.response.internal.moderate'),
        withinSkillShare: cite('judgement.skill.moderate'),
      },
      major: {
        responseHours: cite('judgement.response.internal.major'),
        withinSkillShare: cite('judgement.skill.major'),
      },
      security: {
        responseHours: cite('judgement.response.internal.major'),
        prevention: cite('sec.preventionMaintained'),
        withinSkillShare: cite('judgement.skill.security'),
      },
    },
  },
  costs: { ...defaultCosts, projectHoursPerYear: none },
  insurance: noInsurance,
  coverage: staffCoverage,
};
