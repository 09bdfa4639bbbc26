import { describe, expect, it, vi } from 'vitest';
import { createRefusedBoard } from '../../../src/features/inputs/refusedBoard.ts';
import type { Action } from '../../../src/scenario/action.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';
import { after } from '../../support/after.ts';
import { aScenario } from '../../support/aScenario.ts';

const headcount = ({ organisation }: Scenario) => organisation.headcount.typical;
const refused = { text: 'abc' };

/** A text that was refused for the number of people of an agency. */
function aBoard() {
  const scenario = aScenario();
  const board = createRefusedBoard();
  const hear = vi.fn();
  board.follow(scenario);
  board.post('people', refused, scenario, headcount);
  board.subscribe(hear);
  return { scenario, board, hear };
}

describe('a refused text', () => {
  it('stays through edits of other figures', () => {
    const { scenario, board, hear } = aBoard();
    const edits: readonly Action[] = [
      { kind: 'setTypical', path: 'organisation.servers', typical: 3 },
      { kind: 'setRanges', path: '', width: 'tight' },
      { kind: 'setValue', path: 'budget.perMonth', value: 900 },
    ];
    edits.reduce((before, edit) => {
      const next = after(before, edit);
      board.follow(next);
      return next;
    }, scenario);
    expect(board.read('people')).toBe(refused);
    expect(hear).not.toHaveBeenCalled();
  });

  it('goes with the figure that it was typed over, and does not come back with it', () => {
    const { scenario, board, hear } = aBoard();
    board.follow(
      after(scenario, { kind: 'setTypical', path: 'organisation.headcount', typical: 30 }),
    );
    expect(board.read('people')).toBeUndefined();
    expect(hear).toHaveBeenCalledOnce();
    board.follow(scenario);
    expect(board.read('people')).toBeUndefined();
  });

  it('goes with the document, even where the next one has the same figure', () => {
    const { board } = aBoard();
    board.follow(aScenario({}, 'nonprofit'));
    expect(board.read('people')).toBeUndefined();
    const again = aBoard();
    again.board.follow(aScenario());
    expect(again.board.read('people')).toBeUndefined();
  });

  it('is let go of by hand', () => {
    const { scenario, board, hear } = aBoard();
    board.post('people', undefined, scenario, headcount);
    expect(board.read('people')).toBeUndefined();
    expect(hear).toHaveBeenCalledOnce();
  });
});
