/**
 * Calls back once the browser has nothing more urgent to do, so that a slow machine that is busy with a drag
 * waits for its end; at once where the browser cannot tell.
 *
 * @returns takes the call back
 */
export function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    callback();
    return () => undefined;
  }
  const order = requestIdleCallback(callback);
  return () => cancelIdleCallback(order);
}
