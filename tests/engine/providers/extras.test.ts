import { describe, expect, it } from 'vitest';
import { extraCosts } from '../../../src/engine/providers/extras.ts';
import type { RecurringExtra } from '../../../src/engine/index.ts';
import { ownCosts } from '../../support/anEngineInput.ts';
import { expectClose } from '../../support/numerics.ts';

const counts = { users: 20, devices: 24, servers: 2, sites: 3 };
const extra = (basis: RecurringExtra['basis'], amountPerMonth: number): RecurringExtra => ({
  id: basis,
  name: basis,
  basis,
  amountPerMonth,
});

describe('extraCosts', () => {
  it('charges recurring extras for what they are charged for', () => {
    const costs = ownCosts({
      recurring: [
        extra('user', 3),
        extra('device', 2),
        extra('server', 25),
        extra('site', 10),
        extra('flat', 100),
      ],
    });
    // 60 + 48 + 50 + 30 + 100, and half as much again after inflation
    expect(extraCosts(costs, counts, 1, 1, 1).tools).toBe(288);
    expect(extraCosts(costs, counts, 1, 1, 1.5).tools).toBe(432);
  });

  it('charges one-offs in their month on the part’s own clock, as stated', () => {
    const costs = ownCosts({
      oneOffs: [
        { id: 'a', name: 'Migration', month: 2, amount: 500 },
        { id: 'b', name: 'Training', month: 2, amount: 70 },
        { id: 'c', name: 'Audit', month: 5, amount: 900 },
      ],
    });
    const oneOffs = [1, 2, 5].map((ownMonth) => extraCosts(costs, counts, 1, ownMonth, 2).oneOffs);
    expect(oneOffs).toEqual([0, 570, 900]);
  });

  it('charges projects by the part’s share of people: 48/12 · 150 · 0.25 · 1.1', () => {
    const costs = ownCosts({ projectHoursPerYear: 48, projectHourlyRate: 150 });
    expectClose(extraCosts(costs, counts, 0.25, 1, 1.1).projects, 165, 1e-15);
  });

  it('renews devices over their life: 24 · 1,000 / 48 months, unless the fee includes it', () => {
    const costs = ownCosts({ hardwarePerDevice: 1_000, hardwareLifeYears: 4 });
    expect(extraCosts(costs, counts, 1, 1, 1).hardware).toBe(500);
    expect(extraCosts({ ...costs, isHardwareInFee: true }, counts, 1, 1, 1).hardware).toBe(0);
  });

  it('costs nothing where nothing is entered', () => {
    expect(extraCosts(ownCosts(), counts, 1, 1, 1)).toEqual({
      tools: 0,
      oneOffs: 0,
      projects: 0,
      hardware: 0,
    });
  });
});
