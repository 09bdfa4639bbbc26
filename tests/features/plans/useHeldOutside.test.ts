import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useHeldOutside } from '../../../src/features/plans/useHeldOutside.ts';

it('holds what was said of the last futures while newer ones are on their way', () => {
  const before = [{ id: 'a', outside: 'ranges lean' }, { id: 'b' }];
  const under = [{ id: 'a' }, { id: 'b' }];
  const { result, rerender } = renderHook(
    ({ plans, areOutdated }) => [...useHeldOutside(plans, areOutdated)],
    { initialProps: { plans: before, areOutdated: false } },
  );
  expect(result.current).toEqual([['a', 'ranges lean']]);
  rerender({ plans: under, areOutdated: true });
  expect(result.current).toEqual([['a', 'ranges lean']]);
  rerender({ plans: under, areOutdated: false });
  expect(result.current).toEqual([]);
});
