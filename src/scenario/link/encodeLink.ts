import type { Result } from '../../engine/index.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { toBase64Url } from './base64Url.ts';
import { documentChecksum } from './checksum.ts';
import { deflated } from './deflate.ts';
import { currentBase, linkBase } from './linkBase.ts';
import { linkFormat, mostLinkCharacters } from './linkFormat.ts';
import { linkTexts } from './linkTexts.ts';
import { patchBetween } from './patch.ts';

/**
 * The fragment that carries a scenario, without "#": what differs from its preset, deflated.
 *
 * @returns why there is no link: the scenario is too large for one
 */
export async function encodeLink(scenario: Scenario): Promise<Result<string, string>> {
  const base = await linkBase(currentBase, scenario.preset);
  const patch = patchBetween(base, scenario) ?? {};
  const payload = [currentBase, scenario.preset, documentChecksum(scenario), patch];
  const bytes = await deflated(JSON.stringify(payload));
  const fragment = `s${linkFormat}.${toBase64Url(bytes)}`;
  return fragment.length <= mostLinkCharacters
    ? { ok: true, value: fragment }
    : { ok: false, error: linkTexts.noLink };
}
