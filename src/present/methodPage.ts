import { glossary } from './method/glossary.ts';
import type { GlossaryTerm } from './method/glossaryTerm.ts';
import { limits } from './method/limits.ts';
import { type MethodSection, methodSections } from './method/methodSections.ts';
import { type SourceGroup, sourceGroups, weakEvidence } from './method/sourceGroups.ts';
import type { Formats } from './numbers.ts';

export type { GlossaryTerm } from './method/glossaryTerm.ts';
export type { MethodSection } from './method/methodSections.ts';
export type { SourceGroup, SourceLine } from './method/sourceGroups.ts';

/** What the Method page says. */
export interface MethodPage {
  readonly sections: readonly MethodSection[];
  /** What the results don't tell. */
  readonly limits: readonly string[];
  /** Defaults that rest on little. */
  readonly weakEvidence: readonly { readonly id: string; readonly text: string }[];
  readonly sourceGroups: readonly SourceGroup[];
  readonly glossary: readonly GlossaryTerm[];
}

export function methodPage(formats: Formats): MethodPage {
  return {
    sections: methodSections,
    limits,
    weakEvidence: weakEvidence(formats),
    sourceGroups: sourceGroups(formats),
    glossary,
  };
}
