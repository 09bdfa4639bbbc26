import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useNotice } from '../../src/app/useNotice.ts';
import { aScenario } from '../support/aScenario.ts';

const before = aScenario({ name: 'Before' });
const after = aScenario({ name: 'After' });
const later = aScenario({ name: 'Later' });

function aNotice() {
  const hook = renderHook(({ scenario }) => useNotice(scenario), {
    initialProps: { scenario: after },
  });
  act(() => hook.result.current.say('Removed “Hybrid”.', { before, after }));
  const sentenceAt = (scenario: typeof after) => {
    hook.rerender({ scenario });
    return hook.result.current.notice?.sentence;
  };
  return sentenceAt;
}

describe('a notice of a step', () => {
  it('stays while the scenario goes on', () => {
    const sentenceAt = aNotice();
    expect([sentenceAt(after), sentenceAt(later)]).toEqual([
      'Removed “Hybrid”.',
      'Removed “Hybrid”.',
    ]);
  });

  it('does not tell of what was taken back, however that was done', () => {
    expect(aNotice()(before)).toBeUndefined();
  });

  it('tells of it again when it is done again', () => {
    const sentenceAt = aNotice();
    expect([sentenceAt(before), sentenceAt(after)]).toEqual([undefined, 'Removed “Hybrid”.']);
  });
});
