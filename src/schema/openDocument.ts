import { checkSize } from './checkSize.ts';
import { parseScenario } from './parseScenario.ts';
import type { SchemaProblem } from './problem.ts';
import { currentVersion, type Scenario } from './scenario.ts';
import { understoodOf } from './understoodOf.ts';

/** A document as this program can show it. */
export type OpenedDocument =
  | { readonly kind: 'current'; readonly scenario: Scenario }
  | {
      /** Written by a newer program: the scenario holds what this one understands. */
      readonly kind: 'newer';
      readonly scenario: Scenario;
      readonly version: number;
      /** Dotted paths of what was left out. */
      readonly leftOut: readonly string[];
      /** What it left to the newer program's defaults stands at this one's. */
      readonly hasOwnDefaults?: true;
    }
  | {
      readonly kind: 'refused';
      readonly problems: readonly SchemaProblem[];
      /** What the paths of the problems lead through; absent where there was no document. */
      readonly document?: unknown;
    };

/** Opens a document of this version or an older one whole, one of a newer version as far as it is understood. */
export function openDocument(document: unknown): OpenedDocument {
  const parsed = parseScenario(document);
  if (parsed.ok) return { kind: 'current', scenario: parsed.value };
  const version = newerVersionOf(document);
  if (version === undefined) return { kind: 'refused', problems: parsed.error, document };
  const understood = understoodOf(document);
  if (!understood) return { kind: 'refused', problems: parsed.error, document };
  return { kind: 'newer', version, ...understood };
}

function newerVersionOf(document: unknown): number | undefined {
  if (checkSize(document).length > 0) return undefined;
  if (typeof document !== 'object' || document === null) return undefined;
  const { format, version } = document as Readonly<Record<string, unknown>>;
  const isNewer = typeof version === 'number' && Number.isSafeInteger(version);
  return format === 'fix-or-fee/scenario' && isNewer && version > currentVersion
    ? version
    : undefined;
}
