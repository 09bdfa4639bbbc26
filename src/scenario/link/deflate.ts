import type { Result } from '../../engine/index.ts';

/** The text's UTF-8 bytes, deflated (RFC 1951). */
export async function deflated(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = slicesOf(new TextEncoder().encode(text)).pipeThrough(
    new CompressionStream('deflate-raw'),
  );
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/**
 * The text that was deflated. Reads no further than `mostBytes`, so that a small bomb stays small.
 *
 * @returns `tooLarge`, or `damaged` where the bytes are no whole deflated text
 */
export async function inflated(
  bytes: Uint8Array<ArrayBuffer>,
  mostBytes: number,
): Promise<Result<string, 'damaged' | 'tooLarge'>> {
  const unpacked = slicesOf(bytes).pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = unpacked.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let seen = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      seen += next.value.byteLength;
      if (seen > mostBytes) {
        await reader.cancel();
        return { ok: false, error: 'tooLarge' };
      }
      text += decoder.decode(next.value, { stream: true });
    }
    return { ok: true, value: text + decoder.decode() };
  } catch {
    // The stream and the decoder throw a TypeError at bytes that they cannot read.
    return { ok: false, error: 'damaged' };
  }
}

/** A slice is unpacked in one go, to about a thousand times its length at most. */
const sliceBytes = 512;

function slicesOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (at >= bytes.length) {
        controller.close();
        return;
      }
      controller.enqueue(bytes.slice(at, at + sliceBytes));
      at += sliceBytes;
    },
  });
}
