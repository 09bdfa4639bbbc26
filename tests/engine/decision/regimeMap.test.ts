import { describe, expect, it } from 'vitest';
import {
  axisOf,
  busiestRatePath,
  decide,
  decisionAnswer,
  decisionPiece,
  type MapQuestion,
} from '../../../src/engine/index.ts';
import { aClass, rates } from '../../support/anEngineInput.ts';
import { aSubject, allInOf, feeAgainstRate, inputWith } from './aSubject.ts';

const input = feeAgainstRate();
const ratePath = 'incidentClasses.0.rates.perUserPerMonth';
const question: MapQuestion = {
  kind: 'map',
  planIds: ['hourly', 'fee'],
  layerSet: 'allIn',
  across: { path: 'organisation.headcount', values: [2, 10, 50] },
  up: { path: ratePath, values: [0.5, 1.2, 2] },
};

describe('the regime map', () => {
  it('holds the cheapest plan, its cost and its margin, across first', () => {
    const { cheapest, cost, margin } = decide(aSubject(input), question);
    // People · (rate · 100) against people · 120; at 1.2 both are level: the first of the plans.
    expect([...cheapest]).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1]);
    expect([...cost]).toEqual([100, 500, 2_500, 240, 1_200, 6_000, 240, 1_200, 6_000]);
    expect([...margin]).toEqual([140, 700, 3_500, 0, 0, 0, 160, 800, 4_000]);
  });

  it('is what projections of their own give', () => {
    const { cost } = decide(aSubject(input), question);
    const direct = question.up.values.flatMap((up) =>
      question.across.values.map((across) => {
        const cell = inputWith(inputWith(input, question.across.path, across), ratePath, up);
        return Math.min(...Object.values(allInOf(cell)));
      }),
    );
    expect([...cost]).toEqual(direct);
  });

  it('comes in any pieces, in any order', () => {
    const subject = aSubject(input);
    const pieces = [
      [7, 2],
      [0, 1],
      [3, 4],
      [1, 2],
    ].map(([first = 0, count = 0]) => decisionPiece(subject, question, first, count));
    expect(pieces.map(({ of }) => of)).toEqual([9, 9, 9, 9]);
    expect(decisionAnswer(subject, question, pieces)).toEqual(decide(subject, question));
  });

  it('ends where the cells end, however much is asked for', () => {
    const piece = decisionPiece(aSubject(input), question, 7, 100);
    expect([piece.first, piece.count]).toEqual([7, 2]);
  });

  it('has no margin with one plan alone', () => {
    const { margin } = decide(aSubject(input), { ...question, planIds: ['fee'] });
    expect([...margin]).toEqual(Array.from({ length: 9 }, () => 0));
  });
});

describe('axisOf', () => {
  it('runs evenly or by an even ratio from one end to the other', () => {
    expect(axisOf(ratePath, 1, 2, 5).values).toEqual([1, 1.25, 1.5, 1.75, 2]);
    const byRatio = axisOf(ratePath, 1, 81, 5, 'ratio').values;
    expect(byRatio.map((x) => Math.round(x * 1e9) / 1e9)).toEqual([1, 3, 9, 27, 81]);
    expect([byRatio[0], byRatio.at(-1)]).toEqual([1, 81]);
  });

  it('holds whole numbers, each once, where the figure is whole', () => {
    expect(axisOf('organisation.headcount', 1, 5, 9).values).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('busiestRatePath', () => {
  it('names the basis that brings most incidents', () => {
    const quiet = aClass({ id: 'quiet', rates: rates({ perUserPerMonth: 0.1 }) });
    const busy = aClass({
      id: 'busy',
      rates: rates({ perOrganisationPerMonth: 2, perDevicePerMonth: 0.5 }),
    });
    const classes = feeAgainstRate({ incidentClasses: [quiet, busy] });
    expect(busiestRatePath(classes)).toBe('incidentClasses.1.rates.perDevicePerMonth');
    expect(busiestRatePath(feeAgainstRate())).toBe(ratePath);
    expect(busiestRatePath(feeAgainstRate({ incidentClasses: [] }))).toBeNull();
  });
});
