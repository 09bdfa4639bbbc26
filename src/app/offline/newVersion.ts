/** Where the build puts the service worker, beside the page: its scope is the folder it lies in. */
const script = './serviceWorker.js';

/** Changes to the version that waits. */
export interface Versions {
  /**
   * Calls back once a newer version is kept and waits; never reloads by itself.
   *
   * @returns stops listening
   */
  readonly onWaiting: (listen: () => void) => () => void;
  /** Hands the page over to the version that waits and reloads it. */
  readonly takeOver: () => void;
}

/** For pages that no service worker can serve: opened from disk, or in a browser without. */
export const noVersions: Versions = { onWaiting: () => () => undefined, takeOver: () => undefined };

/**
 * Keeps the app for use without a network, and finds newer versions.
 *
 * @param container `navigator.serviceWorker`; missing on pages opened from disk and in some private windows
 * @param reload    loads the page anew
 * @param isQuiet   settles once the page has what it opens with: keeping must not slow that down
 */
export function keepOffline(
  container: ServiceWorkerContainer | undefined,
  reload: () => void,
  isQuiet: Promise<unknown> = Promise.resolve(),
): Versions {
  if (container === undefined) return noVersions;
  // Without a network, or where storage is refused, the page works as it is; it is only not kept.
  const registered = isQuiet.then(async () => container.register(script)).catch(() => undefined);
  return {
    onWaiting: (listen) => {
      let isHeard = true;
      const tell = (): void => {
        if (isHeard) listen();
      };
      void registered.then(
        (registration) => registration && whenWaiting(registration, container, tell),
      );
      return () => {
        isHeard = false;
      };
    },
    takeOver: () => {
      container.addEventListener('controllerchange', reload, { once: true });
      void registered.then((registration) => registration?.waiting?.postMessage('takeOver'));
    },
  };
}

function whenWaiting(
  registration: ServiceWorkerRegistration,
  { controller }: ServiceWorkerContainer,
  tell: () => void,
): void {
  if (registration.waiting && controller) tell();
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      // The very first version replaces nothing.
      if (coming.state === 'installed' && controller) tell();
    });
  });
}
