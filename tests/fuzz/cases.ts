import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { documentChecksum } from '../../src/scenario/link/checksum.ts';
import { decodeLink } from '../../src/scenario/link/decodeLink.ts';
import { encodeLink } from '../../src/scenario/link/encodeLink.ts';
import { linkBase } from '../../src/scenario/link/linkBase.ts';
import { patchBetween } from '../../src/scenario/link/patch.ts';
import { openRecord } from '../../src/scenario/documents/openRecord.ts';
import { presetProfiles } from '../../src/scenario/presetProfiles.ts';
import { createPreset } from '../../src/scenario/presets.ts';
import { problemLine, type SchemaProblem } from '../../src/schema/problem.ts';
import { openScenarioText } from '../../src/schema/readScenarioText.ts';
import { type Chance, chanceFrom, mutatedDocument, mutatedText, pick } from './mutations.ts';

/** What became of one mutated input. */
export interface Fate {
  readonly source: 'link' | 'file' | 'entry';
  readonly outcome: 'opened' | 'refused' | 'wordless' | 'crashed';
  /** Milliseconds of the processor, so that other work on the machine is not counted. */
  readonly took: number;
  /** The sentence, or what went wrong. */
  readonly detail: string;
}

type Opened = { readonly kind: string; readonly problems?: readonly SchemaProblem[] };

const scenarios = presetProfiles.map(({ id }) => createPreset(id, { startMonth: '2027-01' }));

/** Feeds one mutated link, file or stored entry to the decoder that the page uses. */
export async function fateOf(seed: number): Promise<Fate> {
  const chance = chanceFrom(seed);
  const source = pick(['link', 'link', 'file', 'file', 'entry'] as const, chance);
  const input = source === 'link' ? await aLink(chance) : aFile(chance);
  const began = process.cpuUsage();
  try {
    const opened = await opening(source, input);
    return { source, took: since(began), ...judged(opened) };
  } catch (error) {
    return { source, took: since(began), outcome: 'crashed', detail: String(error) };
  }
}

async function opening(source: Fate['source'], input: string): Promise<Opened> {
  if (source === 'link') return decodeLink(input);
  if (source === 'file') return openScenarioText(input);
  return openRecord({ id: 'a', revision: 1, savedAt: 0, name: 'a', text: input });
}

function judged({ kind, problems = [] }: Opened): Pick<Fate, 'outcome' | 'detail'> {
  if (kind === 'broken') return { outcome: 'refused', detail: 'damaged' };
  if (kind !== 'refused') return { outcome: 'opened', detail: kind };
  const detail = problems.map(problemLine).join(' | ');
  const isSentence =
    problems.length > 0 && problems.every(({ sentence }) => /\w \w/.test(sentence));
  // What stands between quotes is the file's own text.
  const own = detail.slice(0, 2_000).replaceAll(/"[^"]*"/g, '');
  const isLeaky = /\[object|undefined|\bNaN\b|at .*\.ts:/.test(own);
  return { outcome: isSentence && !isLeaky ? 'refused' : 'wordless', detail };
}

async function aLink(chance: Chance): Promise<string> {
  const scenario = pick(scenarios, chance);
  const kind = chance();
  if (kind < 0.2) return `s1.${randomText(chance)}`;
  const changed = mutatedDocument(scenario, chance);
  if (kind < 0.5) {
    // A well-made link to a document that is none.
    const patch = patchBetween(await linkBase(1, scenario.preset), changed) ?? {};
    return packed(JSON.stringify([1, scenario.preset, documentChecksum(changed), patch]));
  }
  const link = await encodeLink({
    ...scenario,
    name: `Client ${chance()}`,
    seed: Math.floor(chance() * 1e6),
  });
  if (!link.ok) throw new Error(link.error);
  if (kind < 0.75) return mutatedText(link.value, chance);
  const payload = inflateRawSync(Buffer.from(link.value.slice(3), 'base64url')).toString();
  return packed(mutatedText(payload, chance));
}

function aFile(chance: Chance): string {
  const scenario = pick(scenarios, chance);
  const isByText = chance() < 0.4;
  const document = isByText ? scenario : mutatedDocument(scenario, chance);
  const version = chance() < 0.1 ? { version: Math.floor(chance() * 4) } : {};
  const text = JSON.stringify({ ...(document as object), ...version });
  return isByText ? mutatedText(text, chance) : text;
}

function packed(text: string): string {
  return `s1.${deflateRawSync(Buffer.from(text)).toString('base64url')}`;
}

function randomText(chance: Chance): string {
  const bytes = Uint8Array.from({ length: Math.floor(chance() * 600) }, () => chance() * 256);
  return Buffer.from(bytes).toString('base64url');
}

function since(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000;
}
