import type { Result } from '../../engine/index.ts';
import { type OpenedDocument, openDocument } from '../../schema/openDocument.ts';
import { currentVersion } from '../../schema/scenario.ts';
import { keyed } from '../path.ts';
import { checkSize } from '../../schema/checkSize.ts';
import { applyPatch } from './applyPatch.ts';
import { fromBase64Url } from './base64Url.ts';
import { documentChecksum } from './checksum.ts';
import { inflated } from './deflate.ts';
import { currentBase, linkBase } from './linkBase.ts';
import { linkTexts } from './linkTexts.ts';
import { linkFormat, linkMark, mostLinkCharacters, mostTextBytes } from './linkFormat.ts';

const { damaged, tooLarge, newer } = linkTexts;

/**
 * The scenario that a fragment carries. Bounded in length before anything is read, in size while it is unpacked, and
 * in depth and parts before it is walked; strict as a file is. The checksum is of the whole document, so that a link
 * gives the figures it was made with or none; a link of a newer program is opened as far as it is understood.
 */
export async function decodeLink(fragment: string): Promise<OpenedDocument> {
  if (fragment.length > mostLinkCharacters) return refused(tooLarge);
  const [mark = '', format = '0'] = linkMark.exec(fragment) ?? [];
  if (Number(format) < 1) return refused(damaged);
  const isNewer = Number(format) > linkFormat;
  const payload = await payloadIn(fragment.slice(mark.length));
  const opened = payload.ok ? await documentOf(payload.value, isNewer) : refused(payload.error);
  return isNewer && opened.kind === 'refused' ? refused(newer) : opened;
}

async function payloadIn(letters: string): Promise<Result<readonly unknown[], string>> {
  const bytes = fromBase64Url(letters);
  if (!bytes) return { ok: false, error: damaged };
  const text = await inflated(bytes, mostTextBytes);
  if (!text.ok) return { ok: false, error: text.error === 'tooLarge' ? tooLarge : damaged };
  const payload = parsedJson(text.value);
  return Array.isArray(payload) && checkSize(payload).length === 0
    ? { ok: true, value: payload }
    : { ok: false, error: damaged };
}

async function documentOf(payload: readonly unknown[], isNewer: boolean): Promise<OpenedDocument> {
  const [base, preset, checksum, patch] = payload;
  if (typeof base !== 'number' || typeof preset !== 'string') return refused(damaged);
  const start = await linkBase(base, preset);
  if (start === undefined) {
    const isLater = Number.isInteger(base) && base > currentBase;
    return isLater ? asFarAsUnderstood(preset, patch) : refused(damaged);
  }
  const document = applyPatch(start, patch);
  const isWhole =
    document.ok &&
    checkSize(document.value).length === 0 &&
    documentChecksum(document.value) === checksum;
  if (!isWhole) return isNewer ? asFarAsUnderstood(preset, patch) : refused(damaged);
  const opened = openDocument(document.value);
  if (!isNewer || opened.kind !== 'current') return opened;
  return { kind: 'newer', scenario: opened.scenario, version: currentVersion + 1, leftOut: [] };
}

/** Differences from defaults that are not known here yet, upon the latest ones that are. */
async function asFarAsUnderstood(preset: string, patch: unknown): Promise<OpenedDocument> {
  const misfits: string[] = [];
  const start = await linkBase(currentBase, preset);
  const patched = applyPatch(start, patch, (path) => misfits.push(path));
  const document = patched.ok ? keyed(patched.value) : undefined;
  if (!document) return refused(newer);
  const { version } = document;
  const isOwn = typeof version !== 'number' || version <= currentVersion;
  const opened = openDocument(isOwn ? { ...document, version: currentVersion + 1 } : document);
  if (opened.kind !== 'newer') return refused(newer);
  return { ...opened, leftOut: [...misfits, ...opened.leftOut], hasOwnDefaults: true };
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
