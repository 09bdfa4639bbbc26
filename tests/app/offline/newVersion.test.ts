import { describe, expect, it, vi } from 'vitest';
import { keepOffline } from '../../../src/app/offline/newVersion.ts';

/** A service worker as far as the page looks at it. */
function aWorker() {
  const events = new EventTarget();
  const worker = Object.assign(events, {
    state: 'installing',
    postMessage: vi.fn<(message: unknown) => void>(),
  });
  const becomes = (state: string): void => {
    worker.state = state;
    worker.dispatchEvent(new Event('statechange'));
  };
  return { worker, becomes };
}

const noWorker = null as Kept | null;

type Kept = ReturnType<typeof aWorker>['worker'];

interface Visit {
  /** What serves the page already. */
  readonly controller?: object | null;
  readonly waiting?: Kept | null;
}

function kept({ controller = {}, waiting = null }: Visit = {}) {
  const registration = Object.assign(new EventTarget(), {
    installing: noWorker,
    waiting,
  });
  const container = Object.assign(new EventTarget(), {
    controller,
    register: vi.fn<() => Promise<object>>(async () => registration),
  });
  const reload = vi.fn<() => void>();
  const offered = vi.fn<() => void>();
  const versions = keepOffline(container as unknown as ServiceWorkerContainer, reload);
  const stop = versions.onWaiting(offered);
  const finds = (worker: Kept): void => {
    registration.installing = worker;
    registration.dispatchEvent(new Event('updatefound'));
  };
  return { container, finds, reload, offered, versions, stop };
}

const settled = async () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a newer version', () => {
  it('is offered once all of it is kept, and not before', async () => {
    const { finds, offered } = kept();
    await settled();
    const { worker, becomes } = aWorker();
    finds(worker);
    expect(offered).not.toHaveBeenCalled();
    becomes('installed');
    expect(offered).toHaveBeenCalledOnce();
  });

  it('is offered where it has waited since an earlier visit', async () => {
    const { offered } = kept({ waiting: aWorker().worker });
    await settled();
    expect(offered).toHaveBeenCalledOnce();
  });

  it('is none on the first visit: nothing is replaced', async () => {
    const { finds, offered } = kept({ controller: null });
    await settled();
    const { worker, becomes } = aWorker();
    finds(worker);
    becomes('installed');
    expect(offered).not.toHaveBeenCalled();
  });

  it('takes over only when it is asked to, and the page is loaded anew once it has', async () => {
    const { worker } = aWorker();
    const { container, reload, versions } = kept({ waiting: worker });
    await settled();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).not.toHaveBeenCalled();
    versions.takeOver();
    await settled();
    expect(worker.postMessage.mock.calls).toEqual([['takeOver']]);
    expect(reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('is not heard of after listening ended', async () => {
    const { offered, stop } = kept({ waiting: aWorker().worker });
    stop();
    await settled();
    expect(offered).not.toHaveBeenCalled();
  });

  it('is never there where nothing can be kept', async () => {
    const offered = vi.fn<() => void>();
    keepOffline(undefined, vi.fn<() => void>()).onWaiting(offered);
    const { container } = kept();
    container.register.mockRejectedValue(new Error('The storage is full.'));
    keepOffline(container as unknown as ServiceWorkerContainer, vi.fn<() => void>()).onWaiting(
      offered,
    );
    await settled();
    expect(offered).not.toHaveBeenCalled();
  });
});
