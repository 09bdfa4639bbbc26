import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { FileInput } from '../../../src/features/start/FileInput.tsx';

describe('the file picker', () => {
  it('hands on the same file as often as it is chosen', async () => {
    const onFile = vi.fn();
    render(<FileInput ref={createRef()} onFile={onFile} />);
    const box = screen.getByLabelText('Scenario file');
    const chosen = new File(['{}'], 'scenario.json', { type: 'application/json' });
    await userEvent.upload(box, chosen);
    await userEvent.upload(box, chosen);
    expect(onFile).toHaveBeenCalledTimes(2);
    expect(onFile).toHaveBeenLastCalledWith(chosen);
  });
});
