import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { useUndoKeys } from '../../src/app/useUndoKeys.ts';

function Keys({ undo, redo }: { readonly undo: () => void; readonly redo: () => void }) {
  useUndoKeys(undo, redo);
  return <input aria-label="Box" defaultValue="12" />;
}

function rendered() {
  const undo = vi.fn();
  const redo = vi.fn();
  render(<Keys undo={undo} redo={redo} />);
  return { undo, redo, person: userEvent.setup(), box: screen.getByLabelText('Box') };
}

describe('the keys of undo', () => {
  it('undo with Ctrl+Z or Cmd+Z, redo with Shift or with Ctrl+Y', async () => {
    const { undo, redo, person } = rendered();
    await person.keyboard('{Control>}z{/Control}{Meta>}z{/Meta}');
    expect(undo).toHaveBeenCalledTimes(2);
    await person.keyboard('{Control>}{Shift>}z{/Shift}y{/Control}');
    expect(redo).toHaveBeenCalledTimes(2);
  });

  it('leave Ctrl+Z to a box with typing that is not settled', async () => {
    const { undo, person, box } = rendered();
    await person.type(box, '3{Control>}z{/Control}');
    expect(undo).not.toHaveBeenCalled();
  });

  it('undo in a box that nobody typed in', async () => {
    const { undo, person, box } = rendered();
    await person.click(box);
    await person.keyboard('{Control>}z{/Control}');
    expect(undo).toHaveBeenCalledOnce();
  });
});
