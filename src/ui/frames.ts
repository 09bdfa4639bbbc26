let isDrawing = false;

/** Runs a task in the next frame, before it is painted. */
export function inNextFrame(task: () => void): void {
  requestAnimationFrame(() => {
    isDrawing = true;
    try {
      task();
    } finally {
      isDrawing = false;
    }
  });
}

/** Whether a frame is being made by `inNextFrame`: what changes now is in it. */
export function isInFrame(): boolean {
  return isDrawing;
}
