import * as presentingTexts from '../../present/texts/presentingTexts.ts';

export type ReadLogo =
  | { readonly ok: true /** A data address. */; readonly logo: string }
  | { readonly ok: false; readonly sentence: string };

const mostBytes = 150 * 1024;

/**
 * A picture file as a data address, told by its content and not by its name. An SVG is only ever shown as an
 * image, in which nothing runs and nothing is fetched.
 *
 * @param canShow  whether the browser can draw what stands at an address
 */
export async function readLogo(
  file: File,
  canShow: (address: string) => Promise<boolean>,
): Promise<ReadLogo> {
  const refused = (sentence: string): ReadLogo => ({ ok: false, sentence });
  if (file.size > mostBytes) {
    return refused(presentingTexts.logoTooLarge(Math.ceil(file.size / 1024)));
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const type = typeOf(bytes);
    if (type === undefined) return refused(presentingTexts.logoOfWrongKind);
    const logo = `data:${type};base64,${base64(bytes)}`;
    return (await canShow(logo)) ? { ok: true, logo } : refused(presentingTexts.logoUnreadable);
  } catch {
    return refused(presentingTexts.logoUnreadable);
  }
}

/** Whether the browser can draw what stands at an address. */
export async function canDraw(address: string): Promise<boolean> {
  const image = new Image();
  image.src = address;
  return image.decode().then(
    () => true,
    () => false,
  );
}

function typeOf(bytes: Uint8Array): string | undefined {
  const startsWith = (...start: readonly number[]) =>
    start.every((byte, index) => bytes[index] === byte);
  if (startsWith(0x89, 0x50, 0x4e, 0x47)) return 'image/png';
  if (startsWith(0xff, 0xd8, 0xff)) return 'image/jpeg';
  const text = new TextDecoder().decode(bytes);
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*|<!-{2}[^]*?-{2}>\s*|<!DOCTYPE[^>[]*>\s*)*<svg[\s>]/i.test(
    text,
  )
    ? 'image/svg+xml'
    : undefined;
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
