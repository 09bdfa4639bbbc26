import type { PlanProjection, ScenarioProjection } from '../projection/result.ts';
import type { LayerSet, PlanSummary } from '../simulation/contract.ts';
import { foretoldTies } from './foretoldTies.ts';
import { planFit } from './planFit.ts';
import { rankingOf, simulatedOdds } from './ranking.ts';
import type { Ranking, ScenarioVerdict, Verdict, VerdictQuestion } from './verdictContract.ts';

const usualOdds = 0.6;

/**
 * Which plan is cheapest by support bills and by all-in cost (expected), by risk-adjusted all-in cost
 *
 *   mean + riskAversion·(CVaR 95 − mean)        over the futures
 *
 * and how every plan fits the budgets. A near tie is a tie: see `rankingOf`; of risk-adjusted costs no
 * odds are known, there only the difference counts.
 */
export function verdict(question: VerdictQuestion): Verdict {
  const { planIds, projection } = question;
  return {
    ...scenarioVerdict(question),
    riskAdjusted: riskAdjusted(question),
    fits: planIds.map((planId) =>
      planFit(question, planOf(projection, planId), summaryOf(question, planId)),
    ),
  };
}

/** The verdict without risk and budgets. */
export function scenarioVerdict(
  question: Pick<
    VerdictQuestion,
    | 'projection'
    | 'planIds'
    | 'isPresentValue'
    | 'summary'
    | 'former'
    | 'nearTieShare'
    | 'nearTieOdds'
  >,
): ScenarioVerdict {
  const { projection, planIds, summary, former = null, nearTieOdds = usualOdds } = question;
  const isPresentValue = question.isPresentValue === true;
  const by = (layerSet: LayerSet): Ranking => {
    const costsThen = former?.projection.plans ?? [];
    return rankingOf(
      planIds.map((planId) => ({
        planId,
        cost: costOf(planOf(projection, planId), layerSet, isPresentValue),
      })),
      {
        nearTieShare: question.nearTieShare,
        nearTieOdds,
        oddsOf: simulatedOdds(summary, layerSet),
        mayTie: foretoldTies(
          former,
          costsThen.map((plan) => ({
            planId: plan.planId,
            cost: costOf(plan, layerSet, isPresentValue),
          })),
          layerSet,
          nearTieOdds,
        ),
      },
    );
  };
  return { supportSpend: by('supportSpend'), allIn: by('allIn') };
}

function riskAdjusted(question: VerdictQuestion): Ranking | null {
  const { planIds, riskAversion, nearTieShare, nearTieOdds = usualOdds } = question;
  const plans = planIds.flatMap((planId) => summaryOf(question, planId) ?? []);
  if (plans.length < planIds.length) return null;
  const costs = plans.map(({ planId, totals, cvar95 }) => {
    const { mean } = totals.allIn;
    return { planId, cost: mean + riskAversion * (cvar95.allIn - mean) };
  });
  return rankingOf(costs, { nearTieShare, nearTieOdds, oddsOf: () => null });
}

function costOf({ totals }: PlanProjection, layerSet: LayerSet, isPresentValue: boolean): number {
  if (!isPresentValue) return totals[layerSet];
  return layerSet === 'allIn' ? totals.presentValueAllIn : totals.presentValueSupportSpend;
}

function planOf({ plans }: ScenarioProjection, planId: string): PlanProjection {
  const found = plans.find((plan) => plan.planId === planId);
  if (found === undefined) throw new Error(`The plan "${planId}" is weighed but not projected.`);
  return found;
}

function summaryOf({ summary }: VerdictQuestion, planId: string): PlanSummary | null {
  return summary?.plans.find((plan) => plan.planId === planId) ?? null;
}
