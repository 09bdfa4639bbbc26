import { type OpenedDocument, openDocument } from '../../schema/openDocument.ts';
import { checkSize } from '../../schema/checkSize.ts';
import { applyPatch } from './applyPatch.ts';
import { fromBase64Url } from './base64Url.ts';
import { documentChecksum } from './checksum.ts';
import { inflated } from './deflate.ts';
import { linkBase } from './linkBase.ts';
import { linkFormat, linkMark, mostLinkCharacters, mostTextBytes } from './linkFormat.ts';

const damaged = 'The link is damaged: a part of it is missing or was changed on the way.';
const tooLarge = 'The link is too large to be a scenario of this program.';
const newer = 'The link was made by a newer version of this program. Reload the page to update it.';

/**
 * The scenario that a fragment carries. Bounded in length before anything is read, in size while it is unpacked, and
 * in depth and parts before it is walked; strict as a file is. The checksum is of the whole document, so that a link
 * gives the figures it was made with or none.
 */
export async function decodeLink(fragment: string): Promise<OpenedDocument> {
  if (fragment.length > mostLinkCharacters) return refused(tooLarge);
  const [mark = '', format] = linkMark.exec(fragment) ?? [];
  if (format === undefined) return refused(damaged);
  if (Number(format) > linkFormat) return refused(newer);
  if (Number(format) !== linkFormat) return refused(damaged);
  const bytes = fromBase64Url(fragment.slice(mark.length));
  if (!bytes) return refused(damaged);
  const text = await inflated(bytes, mostTextBytes);
  if (!text.ok) return refused(text.error === 'tooLarge' ? tooLarge : damaged);
  const payload = parsedJson(text.value);
  if (!Array.isArray(payload) || checkSize(payload).length > 0) return refused(damaged);
  return documentOf(payload);
}

async function documentOf(payload: readonly unknown[]): Promise<OpenedDocument> {
  const [base, preset, checksum, patch] = payload;
  if (typeof base !== 'number' || typeof preset !== 'string') return refused(damaged);
  const start = await linkBase(base, preset);
  if (start === undefined) return refused(newer);
  const document = applyPatch(start, patch);
  if (!document.ok || checkSize(document.value).length > 0) return refused(damaged);
  if (documentChecksum(document.value) !== checksum) return refused(damaged);
  return openDocument(document.value);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refused(sentence: string): OpenedDocument {
  return { kind: 'refused', problems: [{ path: '', sentence }] };
}
