import { expectedExcess, gammaMatch } from '../distributions/gammaMatch.ts';
import type { BlockHoursBilling } from '../input/billing.ts';
import type { BankUse } from './blockHours.ts';
import type { WantedHours } from './monthlyLimit.ts';

/** Steps into which a block is cut; the mean of every month's draw is kept exactly. */
const steps = 40;

/** Probability of every balance (in steps) for hours bought `age` months ago. */
type Bank = Map<number, Float64Array>;

/**
 * Recursion over (balance, age) for banks whose hours expire or carry over only in part. Blocks are
 * bought when the bank is empty, so that what is left always stems from one purchase: one age.
 */
export function agedBank(terms: BlockHoursBilling, draws: readonly WantedHours[]): BankUse {
  const blocksBought = new Float64Array(draws.length);
  const overageHours = new Float64Array(draws.length);
  const stepHours = terms.blockHours / steps;
  let bank: Bank = new Map([[0, balanceOf(steps)]]);
  for (const [month, draw] of draws.entries()) {
    const chances = drawChances(draw, stepHours);
    const after: Bank = new Map();
    const shortfall = drawDown(bank, chances, terms.isToppedUp, after);
    blocksBought[month] = shortfall.blocks + (month === 0 ? 1 : 0);
    overageHours[month] = shortfall.steps * stepHours;
    bank = carryOver(after, terms, stepHours);
  }
  return { blocksBought, overageHours };
}

interface Shortfall {
  blocks: number;
  steps: number;
}

/** Serves a month's draw from every state; what is short is bought (age 0) or counted as overage. */
function drawDown(bank: Bank, chances: Float64Array, isToppedUp: boolean, after: Bank): Shortfall {
  const shortfall = { blocks: 0, steps: 0 };
  for (const [age, balances] of bank) {
    for (let balance = 0; balance < balances.length; balance += 1) {
      const mass = balances[balance] as number;
      if (mass < 1e-14) continue;
      for (let drawn = 0; drawn < chances.length; drawn += 1) {
        const chance = mass * (chances[drawn] as number);
        const short = drawn - balance;
        if (short <= 0) {
          add(after, age, -short, chance);
        } else if (isToppedUp) {
          const blocks = Math.ceil(short / steps);
          shortfall.blocks += chance * blocks;
          add(after, 0, blocks * steps - short, chance);
        } else {
          shortfall.steps += chance * short;
          add(after, age, 0, chance);
        }
      }
    }
  }
  return shortfall;
}

/** End of month: hours above the rollover cap and hours past their last month lapse. */
function carryOver(bank: Bank, terms: BlockHoursBilling, stepHours: number): Bank {
  const cap =
    terms.rolloverCapHours === null ? steps : Math.min(steps, terms.rolloverCapHours / stepHours);
  const next: Bank = new Map();
  for (const [age, balances] of bank) {
    const isExpired = terms.expiryMonths > 0 && age + 1 >= terms.expiryMonths;
    const nextAge = terms.expiryMonths > 0 ? age + 1 : 0;
    for (let balance = 0; balance < balances.length; balance += 1) {
      const left = isExpired ? 0 : Math.min(balance, cap);
      const whole = Math.floor(left);
      const mass = balances[balance] as number;
      add(next, left === 0 ? 0 : nextAge, whole, mass * (1 - (left - whole)));
      if (left > whole) add(next, nextAge, whole + 1, mass * (left - whole));
    }
  }
  return next;
}

/** Chances of drawing 0, 1, 2, … steps: second differences of E[(X − k)⁺], which keep the mean. */
function drawChances({ mean, variance }: WantedHours, stepHours: number): Float64Array {
  if (!(mean > 0)) return Float64Array.of(1);
  const match = gammaMatch(mean, variance);
  const most = Math.ceil((mean + 10 * Math.sqrt(variance)) / stepHours) + 2;
  const excess = Float64Array.from(
    { length: most + 2 },
    (_, k) => expectedExcess(match, k * stepHours) / stepHours,
  );
  const at = (k: number) => excess[k] as number;
  return Float64Array.from({ length: most + 1 }, (_, k) =>
    k === 0 ? 1 - (at(0) - at(1)) : Math.max(0, at(k - 1) - 2 * at(k) + at(k + 1)),
  );
}

function balanceOf(balance: number): Float64Array {
  const balances = new Float64Array(steps + 1);
  balances[balance] = 1;
  return balances;
}

function add(bank: Bank, age: number, balance: number, mass: number): void {
  if (mass === 0) return;
  let balances = bank.get(age);
  if (balances === undefined) {
    balances = new Float64Array(steps + 1);
    bank.set(age, balances);
  }
  balances[balance] = (balances[balance] as number) + mass;
}
