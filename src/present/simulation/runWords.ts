import type { Formats } from '../numbers.ts';

/** "10,000 simulated futures, seed 1". */
export function futuresText(trials: number, seed: number, { count }: Formats): string {
  return `${count(trials)} simulated futures, seed ${seed}`;
}

/** "25,000 of 100,000 futures, seed 1". */
export function progressText(trials: number, of: number, seed: number, { count }: Formats): string {
  return `${count(trials)} of ${count(of)} futures, seed ${seed}`;
}

/** Said once a worker that died has been replaced. */
export const restartedText = {
  running: 'The simulation stopped and was started again; it goes on where it was.',
  done: 'The simulation stopped and was started again; the figures are complete.',
} as const;

/** Why there are no current futures, for a person. */
export function failureText(kind: 'refused' | 'threw' | 'crashed', sentence: string): string {
  switch (kind) {
    case 'refused':
      return `These inputs cannot be simulated: ${sentence}`;
    case 'threw':
      return `The simulation broke off. This is a fault in the program, not in your figures: ${sentence}`;
    case 'crashed':
      return `The simulation keeps stopping. The expected figures still hold. ${sentence}`;
  }
}
