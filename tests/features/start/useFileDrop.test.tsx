import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useFileDrop } from '../../../src/features/start/useFileDrop.ts';

function Target({ onFile }: { readonly onFile: (file: File) => void }) {
  return <p>{useFileDrop(onFile) ? 'over' : 'waiting'}</p>;
}

const file = new File(['{}'], 'scenario.json');
const files = { dataTransfer: { types: ['Files'], files: [file] } };

describe('dropping a file on the page', () => {
  it('shows where it will go and hands it on', () => {
    const onFile = vi.fn();
    render(<Target onFile={onFile} />);
    fireEvent.dragOver(document, files);
    expect(screen.getByText('over')).toBeVisible();
    const drop = createEvent.drop(document, files);
    fireEvent(document, drop);
    expect(drop.defaultPrevented).toBe(true);
    expect(onFile).toHaveBeenCalledWith(file);
    expect(screen.getByText('waiting')).toBeVisible();
  });

  it('leaves dragged text to the browser', () => {
    const onFile = vi.fn();
    render(<Target onFile={onFile} />);
    const drop = createEvent.drop(document, { dataTransfer: { types: ['text/plain'], files: [] } });
    fireEvent(document, drop);
    expect(drop.defaultPrevented).toBe(false);
    expect(onFile).not.toHaveBeenCalled();
  });
});
