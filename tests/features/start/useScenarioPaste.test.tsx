import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useScenarioPaste } from '../../../src/features/start/useScenarioPaste.ts';

function Target({ onFile }: { readonly onFile: (file: File) => void }) {
  useScenarioPaste(onFile);
  return (
    <>
      <p>page</p>
      <input aria-label="box" />
      <input aria-label="track" type="range" />
    </>
  );
}

function paste(target: Element, { text = '', files = [] as readonly File[] }) {
  const event = createEvent.paste(target, { clipboardData: { files, getData: () => text } });
  fireEvent(target, event);
  return event;
}

function show() {
  const onFile = vi.fn<(file: File) => void>();
  const { container } = render(<Target onFile={onFile} />);
  return { onFile, container };
}

describe('pasting a scenario', () => {
  it('hands pasted text on as a file of that text', async () => {
    const { onFile } = show();
    expect(paste(screen.getByText('page'), { text: '{"a": 1}' }).defaultPrevented).toBe(true);
    const [file] = onFile.mock.calls[0] ?? [];
    expect(file?.name).toBe('Pasted text');
    expect(await file?.text()).toBe('{"a": 1}');
  });

  it('hands a copied file on as it is', () => {
    const { onFile } = show();
    const file = new File(['{}'], 'quote.json');
    paste(screen.getByLabelText('track'), { files: [file] });
    expect(onFile).toHaveBeenCalledWith(file);
  });

  it('leaves what is pasted into a text box to the box', () => {
    const { onFile } = show();
    expect(paste(screen.getByLabelText('box'), { text: '12' }).defaultPrevented).toBe(false);
    expect(onFile).not.toHaveBeenCalled();
  });

  it('takes nothing while a dialog is open, unless scenarios are opened from it', () => {
    const { onFile, container } = show();
    const dialog = document.createElement('dialog');
    dialog.setAttribute('open', '');
    container.append(dialog);
    paste(screen.getByText('page'), { text: '{}' });
    expect(onFile).not.toHaveBeenCalled();
    dialog.innerHTML = '<p data-opens="scenario">Open</p>';
    paste(dialog, { text: '{}' });
    expect(onFile).toHaveBeenCalledOnce();
  });

  it('takes nothing of an empty clipboard', () => {
    const { onFile } = show();
    expect(paste(screen.getByText('page'), { text: ' \n' }).defaultPrevented).toBe(false);
    expect(onFile).not.toHaveBeenCalled();
  });
});
