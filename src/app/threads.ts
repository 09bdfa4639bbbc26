/** Whether the browser lets the page have background threads: a fact about the browser, so there is one of it. */
interface Threads {
  readonly areRefused: () => boolean;
  readonly refuse: () => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

function createThreads(): Threads {
  const listeners = new Set<() => void>();
  let areRefused = false;
  return {
    areRefused: () => areRefused,
    refuse: () => {
      areRefused = true;
      for (const listener of listeners) listener();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

export const pageThreads = createThreads();
