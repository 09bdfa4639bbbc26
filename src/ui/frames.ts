/** Pictures further apart than this are no movement but two, milliseconds. */
const longestPause = 150;
/** Up to this long may a picture of a movement take where nobody waits for it, milliseconds: 40 a second. */
const timelyMs = 25;

let isDrawing = false;
let drawnAt = 0;
/** What a picture of the movement under way takes, milliseconds: mostly what the last ones took. */
let pace = 0;

/** Runs a task in the next frame, before it is painted. */
export function inNextFrame(task: () => void): void {
  requestAnimationFrame(() => {
    isDrawing = true;
    const gap = performance.now() - drawnAt;
    pace = Math.abs(gap) > longestPause ? 0 : (pace + gap) / 2;
    drawnAt += gap;
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

/** Whether pictures of the movement under way come late: what is not of them should leave them the processor. */
export function isHurried(): boolean {
  return pace > timelyMs && Math.abs(performance.now() - drawnAt) < longestPause;
}

/** The hand has let go: nothing waits for its pictures any more. */
export function endMovement(): void {
  pace = 0;
}
