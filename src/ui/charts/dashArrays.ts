import type { LineSeries } from './figureProps.ts';

/** Stroke patterns, so that lines can be told apart without colour. */
export const dashArrays: Readonly<Record<NonNullable<LineSeries['dash']>, string>> = {
  solid: 'none',
  dashed: '5 4',
  dotted: '1.5 3.5',
};
