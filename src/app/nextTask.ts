/** The browser paints and takes taps before what follows. */
export async function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
