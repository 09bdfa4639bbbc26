import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkbookOrder } from '../../../src/features/exports/WorkbookOrder.tsx';
import { aView } from '../../support/aView.ts';

const { scenario, projection } = aView();
const contents = { scenario, projection, simulation: null, locale: 'en-US' };

/** A worker that answers when it is told to. */
class QuietWorker extends EventTarget {
  static started: QuietWorker[] = [];
  posted: unknown;
  isEnded = false;
  constructor() {
    super();
    QuietWorker.started.push(this);
  }
  postMessage(message: unknown): void {
    this.posted = structuredClone(message);
  }
  terminate(): void {
    this.isEnded = true;
  }
}

const startWorker = () => new QuietWorker() as unknown as Worker;

beforeEach(() => {
  QuietWorker.started = [];
  const files = { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined };
  vi.stubGlobal('URL', Object.assign(URL, files));
});

describe('a workbook that is being made', () => {
  it('says so, sends nothing but data to the worker, saves what comes back and ends the worker', async () => {
    const click = vi
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(() => undefined);
    const onDone = vi.fn();
    render(<WorkbookOrder contents={contents} startWorker={startWorker} onDone={onDone} />);
    expect(await screen.findByText('The workbook is being made …')).toBeVisible();
    const [worker] = QuietWorker.started;
    expect(JSON.stringify(worker?.posted) === JSON.stringify(contents)).toBe(true);
    worker?.dispatchEvent(new MessageEvent('message', { data: new Blob(['PK']) }));
    await vi.waitFor(() => expect(onDone).toHaveBeenCalledWith());
    expect(click).toHaveBeenCalledOnce();
    expect(worker?.isEnded).toBe(true);
  });

  it('is stopped at once when it is cancelled', async () => {
    const onDone = vi.fn();
    const { unmount } = render(
      <WorkbookOrder contents={contents} startWorker={startWorker} onDone={onDone} />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onDone).toHaveBeenCalledWith();
    unmount();
    expect(QuietWorker.started[0]?.isEnded).toBe(true);
  });
});
