import { ownScript } from '../../runner/ownScript.ts';

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

/**
 * Keeps the app for use without a network, and finds newer versions.
 *
 * @param container `navigator.serviceWorker`
 * @param reload    loads the page anew
 */
export function keepOffline(container: ServiceWorkerContainer, reload: () => void): Versions {
  // Without a network, or where storage is refused, the page works as it is; it is only not kept.
  const registered = container.register(ownScript(script)).catch(() => undefined);
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
