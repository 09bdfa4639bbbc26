import { describe, expect, it } from 'vitest';
import {
  decisionAnswer,
  decisionPiece,
  type DecisionSubject,
  type InformationQuestion,
  type InformationValue,
  type InputRange,
  type ModelInput,
} from '../../../src/engine/index.ts';
import {
  aClass,
  anArrangement,
  anInput,
  aPlan,
  aSubscription,
  hourlyTerms,
  rates,
  someFinance,
} from '../../support/anEngineInput.ts';

const hourly = (hourlyRate: number) =>
  anArrangement({ billing: { kind: 'hourly', hourly: hourlyTerms({ hourlyRate }) } });
const fee = (flatPerMonth: number) => anArrangement({ billing: aSubscription({ flatPerMonth }) });

const incidentsPath = 'incidentClasses.0.rates.perOrganisationPerMonth';
const ratePath = 'plans.0.composition.arrangement.billing.hourly.hourlyRate';
const feePath = 'plans.1.composition.arrangement.billing.flatPerMonth';

/** One month: incidents · rate against a fee; typically 10 · 100 against 1,000. */
function choice(plans = [aPlan('hourly', hourly(100)), aPlan('fee', fee(1_000))]): ModelInput {
  const incidentClasses = [aClass({ rates: rates({ perOrganisationPerMonth: 10 }) })];
  return anInput({ incidentClasses, plans });
}

function knowing(
  input: ModelInput,
  ranges: readonly InputRange[],
  shown: Partial<InformationQuestion> = {},
  subject: Partial<DecisionSubject> = {},
): InformationValue {
  const question: InformationQuestion = {
    kind: 'information',
    planIds: input.plans.map(({ id }) => id),
    layerSet: 'allIn',
    draws: 200,
    pair: null,
    ...shown,
  };
  const of = { input, ranges, seed: 5, ...subject };
  const half = Math.floor(question.draws / 2);
  const pieces = [
    decisionPiece(of, question, 0, half),
    decisionPiece(of, question, half, question.draws),
  ];
  return decisionAnswer(of, question, pieces);
}

function valueOf({ inputs }: InformationValue, path: string) {
  const found = inputs.find(({ paths }) => paths.includes(path));
  if (found === undefined) throw new Error(`Nothing is known of "${path}".`);
  return found;
}

/** Points and weights of a PERT by its density (x − a)^(α−1) (b − x)^(β−1), a second way to its means. */
function pertPoints({ low, typical, high }: InputRange, count = 2_000) {
  const alpha = 1 + (4 * (typical - low)) / (high - low);
  const points = Array.from({ length: count }, (_, n) => {
    const x = (n + 0.5) / count;
    return { value: low + (high - low) * x, weight: x ** (alpha - 1) * (1 - x) ** (5 - alpha) };
  });
  const all = points.reduce((sum, { weight }) => sum + weight, 0);
  return points.map(({ value, weight }) => ({ value, weight: weight / all }));
}

function meanOver(range: InputRange, f: (x: number) => number, count?: number): number {
  return pertPoints(range, count).reduce((sum, { value, weight }) => sum + weight * f(value), 0);
}

const incidents: InputRange = { path: incidentsPath, low: 4, typical: 10, high: 19 };
const rate: InputRange = { path: ratePath, low: 80, typical: 100, high: 150 };
const flat: InputRange = { path: feePath, low: 700, typical: 1_100, high: 1_300 };

describe('the value of information', () => {
  it('of one input between two plans is what the expected choice loses against the cheaper plan', () => {
    // min(E[100 n], 1,000) − E[min(100 n, 1,000)], n of mean (4 + 40 + 19)/6 = 10.5.
    const exact = 1_000 - meanOver(incidents, (n) => Math.min(100 * n, 1_000));
    const { total, inputs, bestPlanId, means } = knowing(choice(), [incidents]);
    expect(bestPlanId).toBe('fee');
    expect(means[0]).toBeCloseTo(1_050, 0);
    expect(inputs).toHaveLength(1);
    expect(Math.abs(total.value - exact)).toBeLessThan(4 * total.standardError + 1e-9);
    // The cost is linear in the input: nothing is left to the draws but the grid of 256 points.
    expect(
      valueOf(knowing(choice(), [incidents], { draws: 1_000 }), incidentsPath).value,
    ).toBeCloseTo(exact, 0);
  });

  it('is half the mean distance where both plans are level', () => {
    // A symmetric PERT on 6 … 14 around 10: E|x − 10| = 4·E|2B(3,3) − 1| = 4·0.3125 = 1.25 at 100.
    const even: InputRange = { path: incidentsPath, low: 6, typical: 10, high: 14 };
    const { inputs, total } = knowing(choice(), [even]);
    expect(total.value).toBeGreaterThan(55);
    expect(inputs[0]?.value).toBeCloseTo(62.5, -1);
  });

  it('is shared out to inputs as nested integration shares it', () => {
    const inner = (f: (n: number, r: number, b: number) => number) =>
      meanOver(
        incidents,
        (n) => meanOver(rate, (r) => meanOver(flat, (b) => f(n, r, b), 40), 40),
        40,
      );
    const [n, r, b] = [10.5, 105, (700 + 4_400 + 1_300) / 6];
    const least = Math.min(n * r, b);
    const exact = {
      all: least - inner((x, y, z) => Math.min(x * y, z)),
      [incidentsPath]: least - meanOver(incidents, (x) => Math.min(x * r, b)),
      [ratePath]: least - meanOver(rate, (y) => Math.min(n * y, b)),
      [feePath]: least - meanOver(flat, (z) => Math.min(n * r, z)),
    };
    const found = knowing(choice(), [incidents, rate, flat], { draws: 1_200 });
    expect(Math.abs(found.total.value - exact.all)).toBeLessThan(4 * found.total.standardError);
    // Quantiles are tabulated to 1/20,000 of a range, which is 0.1 of these costs; products are fitted exactly.
    for (const path of [incidentsPath, ratePath, feePath]) {
      const { value, standardError } = valueOf(found, path);
      expect(Math.abs(value - exact[path as keyof typeof exact])).toBeLessThan(
        4 * standardError + 0.1,
      );
      expect(value).toBeLessThanOrEqual(found.total.value);
    }
    expect(found.inputs.map(({ paths }) => paths[0])[0]).toBe(incidentsPath);
  });

  it('is 0 without ranges: a fixed 100 against Poisson(1)·100', () => {
    const input = anInput({ plans: [aPlan('hourly', hourly(100)), aPlan('fee', fee(100))] });
    expect(knowing(input, [])).toMatchObject({
      total: { value: 0, standardError: 0 },
      inputs: [],
      shares: [],
    });
  });

  it('is 0 for an input that moves no plan, whatever else is uncertain', () => {
    const idle: InputRange = { path: 'organisation.recoveredLater', low: 0, typical: 0.3, high: 1 };
    const seeds = Array.from({ length: 5 }, (_, seed) => seed);
    const values = seeds.map((seed) => {
      const found = knowing(choice(), [incidents, rate, flat, idle], { draws: 100 }, { seed });
      return valueOf(found, idle.path);
    });
    expect(values.every(({ value, standardError }) => value <= standardError)).toBe(true);
    expect(values.filter(({ value }) => value === 0).length).toBeGreaterThan(3);
  });

  it('is 0 where one plan is cheapest at every value', () => {
    const input = choice([aPlan('hourly', hourly(100)), aPlan('fee', fee(5_000))]);
    const found = knowing(input, [incidents, rate]);
    expect([found.total.value, ...found.inputs.map(({ value }) => value)]).toEqual([0, 0, 0]);
  });

  it('takes a field that plans share for one input', () => {
    const plans = [aPlan('a', hourly(100)), aPlan('b', hourly(110)), aPlan('fee', fee(1_000))];
    const twin = { ...rate, path: ratePath.replace('plans.0', 'plans.1') };
    const found = knowing(choice(plans), [rate, twin]);
    expect(found.inputs.map(({ paths }) => paths)).toEqual([[rate.path, twin.path]]);
    const apart = knowing(choice(plans), [rate, { ...twin, isIndependent: true }]);
    expect(apart.inputs).toHaveLength(2);
  });

  it('reads bills or the all-in cost, and present value', () => {
    const layers = {
      supportSpend: false,
      lostProductivity: true,
      lostContribution: true,
      directLosses: true,
    };
    const input = { ...choice(), finance: someFinance({ layers, discountRatePerYear: 0.21 }) };
    expect(knowing(input, [incidents]).total.value).toBe(0);
    const now = knowing(input, [incidents], { layerSet: 'supportSpend' });
    const later = knowing(
      input,
      [incidents],
      { layerSet: 'supportSpend' },
      { isPresentValue: true },
    );
    expect(later.total.value / now.total.value).toBeCloseTo(1.21 ** (-1 / 12), 9);
  });

  it('weighs only the plans it is asked for', () => {
    const found = knowing(choice(), [incidents], { planIds: ['fee'] });
    expect(found).toMatchObject({ bestPlanId: 'fee', total: { value: 0 }, pair: null, shares: [] });
  });
});

describe('the shares of inputs in a difference', () => {
  it('are squared rank correlations, largest first', () => {
    const { shares, pair } = knowing(choice(), [flat, incidents, rate], { draws: 1_000 });
    expect(pair).toEqual(['fee', 'hourly']);
    expect(shares.map(({ paths }) => paths[0])).toEqual([incidentsPath, ratePath, feePath]);
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(shares[0]?.rankCorrelation).toBeLessThan(0);
    expect(shares.at(-1)?.rankCorrelation).toBeGreaterThan(0);
    const squares = shares.map(({ rankCorrelation }) => rankCorrelation ** 2);
    const all = squares.reduce((sum, square) => sum + square, 0);
    for (const [n, { share }] of shares.entries())
      expect(share).toBeCloseTo((squares[n] ?? 0) / all, 12);
  });

  it('are 1 for a single input, whose order the difference follows', () => {
    const { shares } = knowing(choice(), [incidents], { pair: ['hourly', 'fee'] });
    expect(shares).toEqual([{ paths: [incidentsPath], rankCorrelation: 1, share: 1 }]);
  });

  it('are 0 where nothing differs', () => {
    const input = choice([aPlan('a', fee(9)), aPlan('b', fee(9))]);
    const { shares } = knowing(input, [incidents]);
    expect(shares).toEqual([{ paths: [incidentsPath], rankCorrelation: 0, share: 0 }]);
  });
});
