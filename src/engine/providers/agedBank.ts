import { gammaMatch, hasUniformRemainder } from '../distributions/gammaMatch.ts';
import type { BlockHoursBilling } from '../input/billing.ts';
import type { BankUse } from './blockHours.ts';
import { hoursBeyond, type WantedHours } from './monthlyLimit.ts';

/** Steps into which a block is cut; the mean of every month's draw is kept exactly. */
const steps = 40;
/** Draws beyond these steps in one month are taken at their mean, spread over one block. */
const mostSteps = 1_000;
/** Standard deviations below its mean where a gamma variable certainly is not. */
const certain = 9;

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
    const after: Bank = new Map();
    const { chances, wholeBlocks } = folded(
      drawChances(draw, stepHours, terms.isToppedUp ? mostSteps : steps),
    );
    const shortfall = drawDown(bank, chances, terms.isToppedUp, after);
    if (terms.isToppedUp) shortfall.blocks += wholeBlocks;
    else shortfall.steps += wholeBlocks * steps;
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

interface Draw {
  readonly steps: number;
  readonly chance: number;
}

/**
 * Chances of drawing 0, 1, 2, … steps: second differences of E[(X − k)⁺], and what is left around
 * its own mean; both keep the mean of the draw.
 *
 * @param atMost steps that are told apart; more than a block matters only where blocks are bought
 */
function drawChances(wanted: WantedHours, stepHours: number, atMost: number): readonly Draw[] {
  const { mean, variance, none } = wanted;
  if (!(mean > 0)) return [{ steps: 0, chance: 1 }];
  const match = gammaMatch(mean, variance, none);
  const least = mean - certain * Math.sqrt(variance);
  if (least > 2 * steps * stepHours && hasUniformRemainder(match, steps * stepHours)) {
    return spread(mean / stepHours, 1);
  }
  const near: Draw[] = [];
  let before = mean / stepHours + 1;
  let at = mean / stepHours;
  for (let k = 0; k < atMost && before - at > 1e-13; k += 1) {
    const after = hoursBeyond(wanted, (k + 1) * stepHours) / stepHours;
    near.push({ steps: k, chance: Math.max(0, before - 2 * at + after) });
    before = at;
    at = after;
  }
  const left = before - at;
  return left > 1e-13 ? [...near, ...spread(near.length + at / left, left)] : near;
}

/** Chance `left` of a draw spread evenly over the block around `middle`, with that mean. */
function spread(middle: number, left: number): readonly Draw[] {
  const width = Math.min(steps, Math.floor(middle) - steps);
  if (width < 2) return lump(middle, left);
  return Array.from({ length: width }, (_, n) =>
    lump(middle - (width - 1) / 2 + n, left / width),
  ).flat();
}

/** Chance `left` of a draw between two whole numbers of steps. */
function lump(draw: number, left: number): readonly Draw[] {
  const whole = Math.floor(draw);
  return [
    { steps: whole, chance: left * (1 - (draw - whole)) },
    { steps: whole + 1, chance: left * (draw - whole) },
  ];
}

/**
 * Draws of more than two blocks less as many whole blocks as leave more than one: whatever the
 * balance, those are bought (or are overage) and do not change what is left.
 */
function folded(draws: readonly Draw[]) {
  const chances = new Float64Array(2 * steps + 1);
  let wholeBlocks = 0;
  for (const draw of draws) {
    const blocks = Math.max(0, Math.ceil(draw.steps / steps) - 2);
    const left = draw.steps - blocks * steps;
    chances[left] = (chances[left] as number) + draw.chance;
    wholeBlocks += draw.chance * blocks;
  }
  return { chances, wholeBlocks };
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
