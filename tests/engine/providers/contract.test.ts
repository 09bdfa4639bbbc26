import { describe, expect, it } from 'vitest';
import { exitCharge, monthsLeftInTerm } from '../../../src/engine/providers/contract.ts';
import type { Contract } from '../../../src/engine/index.ts';
import { aContract } from '../../support/anEngineInput.ts';

describe('monthsLeftInTerm', () => {
  it.each<[string, Partial<Contract>, number, number | null]>([
    ['a year, after 1 month', { termMonths: 12 }, 1, 11],
    ['a year, after 11 months', { termMonths: 12 }, 11, 1],
    ['a year, at its end', { termMonths: 12 }, 12, 0],
    ['a year, once over, goes on from month to month', { termMonths: 12 }, 13, null],
    ['a year, renewed, after 13 months', { termMonths: 12, isAutoRenewed: true }, 13, 11],
    ['a year, renewed, at the end of the second', { termMonths: 12, isAutoRenewed: true }, 24, 0],
    ['a year, renewed twice', { termMonths: 12, isAutoRenewed: true }, 30, 6],
    ['before it has begun', { termMonths: 12 }, 0, 0],
    ['no term, before it has begun', { noticeMonths: 3 }, 0, 0],
    ['no term', { noticeMonths: 3 }, 5, null],
    ['in force, at the start', { termMonths: 36, monthsLeftAtStart: 7 }, 0, 7],
    ['in force, after 5 months', { termMonths: 36, monthsLeftAtStart: 7 }, 5, 2],
    ['in force, when it runs out', { termMonths: 36, monthsLeftAtStart: 7 }, 7, 0],
    ['in force, run out, not renewed', { termMonths: 36, monthsLeftAtStart: 7 }, 8, null],
    [
      'in force, then renewed for the full term',
      { termMonths: 36, monthsLeftAtStart: 7, isAutoRenewed: true },
      8,
      35,
    ],
    [
      'in force, at the end of the renewed term',
      { termMonths: 36, monthsLeftAtStart: 7, isAutoRenewed: true },
      43,
      0,
    ],
    ['in force, then without a term, when it runs out', { monthsLeftAtStart: 6 }, 6, 0],
    ['in force, then without a term, later', { monthsLeftAtStart: 6 }, 7, null],
  ])('%s', (_, contract, elapsed, left) => {
    expect(monthsLeftInTerm(aContract(contract), elapsed)).toBe(left);
  });
});

describe('exitCharge', () => {
  const terms = { termMonths: 12, earlyTerminationShare: 0.5, noticeMonths: 2 };

  it('is share · last fee · months left: ½ · 1,000 · 9 after three months', () => {
    expect(exitCharge(aContract(terms), 3, 1000)).toBe(4500);
  });

  it('is nothing at the end of the term', () => {
    expect(exitCharge(aContract(terms), 12, 1000)).toBe(0);
    expect(exitCharge(aContract({ ...terms, isAutoRenewed: true }), 24, 1000)).toBe(0);
  });

  it('is the fee of the notice months without a term', () => {
    expect(exitCharge(aContract({ noticeMonths: 2 }), 5, 1000)).toBe(2000);
  });

  it('is the fee of the notice months once a term is over and not renewed', () => {
    expect(exitCharge(aContract(terms), 20, 1000)).toBe(2000);
  });

  it('is share · fee · months left of a contract in force before anything has begun', () => {
    expect(exitCharge(aContract({ ...terms, monthsLeftAtStart: 4 }), 0, 1000)).toBe(2000);
  });

  it('is nothing for a contract that never began', () => {
    expect(exitCharge(aContract(terms), 0, 1000)).toBe(0);
  });
});
