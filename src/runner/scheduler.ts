/** Runs a task once everything else that waits (input, painting, messages) has had its turn. */
export type Scheduler = (task: () => void) => void;

/** A message to oneself, which browsers do not delay by the 4 ms of nested timers. */
export const afterOtherTasks: Scheduler = (task) => {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    port1.close();
    task();
  });
  port1.start();
  port2.postMessage(null);
};

/** Milliseconds that only go forward. */
export type Clock = () => number;

export const pageClock: Clock = () => performance.now();
