import type { ReferenceFigure } from './referenceFigure.ts';

/**
 * A figure that no source gives and that we set ourselves.
 *
 * @param range  [low, typical, high]
 * @param reason one honest sentence: why this value, and what it is not
 */
export function judgement<const Id extends `judgement.${string}`>(
  id: Id,
  quantity: string,
  range: readonly [low: number, typical: number, high: number],
  unit: string,
  reason: string,
): ReferenceFigure & { readonly id: Id } {
  const [low, typical, high] = range;
  return {
    id,
    quantity,
    low,
    typical,
    high,
    unit,
    year: '2026',
    publisher: 'Fix or Fee',
    title: 'Our judgement',
    url: null,
    grade: 'judgement',
    judgedBounds: ['low', 'high'],
    note: reason,
  };
}
