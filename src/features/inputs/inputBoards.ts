import { createRefusedBoard, type RefusedBoard } from './refusedBoard.ts';
import { createTurnBoard, type TurnBoard } from './turnBoard.ts';

/** What every place in which inputs are shown has in common. */
export interface InputBoards {
  /** Where the answer turns along the inputs, as far as that is known. */
  readonly turns: TurnBoard;
  /** Texts that were refused. */
  readonly refusals: RefusedBoard;
}

export function createInputBoards(): InputBoards {
  return { turns: createTurnBoard(), refusals: createRefusedBoard() };
}
