import {
  type HourlyTerms,
  type IncidentClass,
  type ModelInput,
  runTrials,
  type SimulationRequest,
  summarise,
  trialTotals,
} from '../../src/engine/index.ts';
import {
  aChannel,
  aClass,
  anArrangement,
  anEstate,
  anInput,
  anOrganisation,
  aPlan,
  aSubscription,
  hourlyTerms,
  rates,
} from '../support/anEngineInput.ts';

/** The model W1: one hourly and one managed plan over Poisson incidents with lognormal labour. */
export interface W1 {
  /** Growth a year of every class's incidents. */
  readonly growthAnnual: number;
  readonly classes: readonly {
    readonly name: string;
    /** Incidents a month. */
    readonly lambda: number;
    readonly mean: number;
    readonly cv: number;
    readonly response: number;
    readonly users: number;
    /** Share of each bill that is out of scope. */
    readonly oos: number;
  }[];
  readonly hourly: {
    readonly rate: number;
    readonly minimum: number;
    readonly increment: number;
    readonly callout: number;
  };
  readonly managed: { readonly fee: number; readonly feeEscalation: number };
}

/** W1 in the engine's own terms. */
function inputOf(params: W1, months: number): ModelInput {
  const { classes, growthAnnual, managed } = params;
  const hourly = termsOf(params.hourly);
  const outOfScope = Object.fromEntries(
    classes.map(({ name, oos }) => [name, { outOfScopeShare: oos }]),
  );
  const fee = anArrangement({
    billing: aSubscription({
      flatPerMonth: managed.fee,
      escalatorPerYear: managed.feeEscalation,
      outOfScopeMode: 'shareOfBill',
      outOfScope: hourly,
    }),
  });
  return anInput({
    horizonMonths: months,
    organisation: anOrganisation({
      headcount: Math.ceil(Math.max(...classes.map((k) => k.users))),
    }),
    estate: anEstate({ driftPerYear: growthAnnual, conditionCap: 20, unmanagedMultiplier: 1 }),
    incidentClasses: classes.map(classOf),
    plans: [
      aPlan('hourly', anArrangement({ billing: { kind: 'hourly', hourly } })),
      aPlan('managed', { ...fee, service: { ...fee.service, classTerms: outOfScope } }),
    ],
  });
}

function termsOf(hourly: W1['hourly']): HourlyTerms {
  return hourlyTerms({
    hourlyRate: hourly.rate,
    incrementHours: hourly.increment,
    remote: aChannel({ minimumHours: hourly.minimum, tripCharge: hourly.callout }),
  });
}

function classOf({
  name,
  lambda,
  mean,
  cv,
  response,
  users,
}: W1['classes'][number]): IncidentClass {
  return aClass({
    id: name,
    name,
    rates: rates({ perOrganisationPerMonth: lambda }),
    labourHours: mean,
    labourCv: cv,
    reactiveResponseHours: response,
    peopleAffected: { kind: 'fixed', people: users },
    lossWaiting: 1,
    lossDuring: 1,
    capHours: 10_000,
    outageCapHours: 0,
  });
}

export function requestOf(
  params: W1,
  trials: number,
  months: number,
  seed: number,
): SimulationRequest {
  return {
    input: inputOf(params, months),
    ranges: [],
    seed,
    trials,
    hasLuck: true,
    hasRanges: false,
    monthlyBudget: null,
    annualBudget: null,
  };
}

/** What the comparison with exact distributions asks for, through the engine's public door. */
export async function simulate(params: W1, trials: number, months: number, seed: number) {
  const request = requestOf(params, trials, months, seed);
  const block = runTrials(request, 0, trials);
  const summary = summarise(request, [block], { totals: [], fans: ['cumulativeSupportSpend'] });
  const total = (plan: number, name: (typeof trialTotals)[number]) => {
    const row = plan * trialTotals.length + trialTotals.indexOf(name);
    return block.totals.subarray(row * trials, (row + 1) * trials);
  };
  const side = (plan: number) => {
    const fan = summary.plans[plan]?.fans.cumulativeSupportSpend?.percentiles ?? [];
    const [p5, , p25, p50, p75, , p95] = fan;
    return { percentiles: { p5, p25, p50, p75, p95 }, total: total(plan, 'supportSpend') };
  };
  return {
    hourly: side(0),
    managed: side(1),
    downtime: total(0, 'personHours'),
    pHourlyCheaper: summary.pairs[0]?.supportSpend.probabilityFirstCheaper,
  };
}
