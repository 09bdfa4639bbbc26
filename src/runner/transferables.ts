/** The buffers of every typed array within a message, each once, as a transfer list wants them. */
export function transferablesIn(message: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  collectBuffers(message, found);
  return [...found];
}

function collectBuffers(part: unknown, found: Set<ArrayBuffer>): void {
  if (typeof part !== 'object' || part === null) return;
  if (ArrayBuffer.isView(part)) {
    if (part.buffer instanceof ArrayBuffer) found.add(part.buffer);
    return;
  }
  for (const child of Object.values(part)) collectBuffers(child, found);
}
