import type { TermId } from './method/termPhrases.ts';
import type { PlanView } from './resultView.ts';

/** A stretch of a sentence; where it names a plan it wears the plan's colour. */
export interface Segment {
  readonly text: string;
  readonly planId?: string;
  /** Palette index, with `planId`. */
  readonly colour?: number;
  readonly isStrong?: boolean;
  /** The word of the glossary that it is. */
  readonly term?: TermId;
  /** The input that it names, by its path. */
  readonly path?: string;
  /** Its name, where the stretch itself holds the value alone. */
  readonly about?: string;
}

export function plain(text: string): Segment {
  return { text };
}

export function termed(text: string, term: TermId): Segment {
  return { text, term };
}

export function strong(text: string): Segment {
  return { text, isStrong: true };
}

export function named({ id, name, colour }: PlanView): Segment {
  return { text: name, planId: id, colour };
}

/** "a, b and c" of stretches of text. */
export function listed(items: readonly (readonly Segment[])[]): readonly Segment[] {
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    return [plain(index === items.length - 1 ? ' and ' : ', '), ...item];
  });
}

export function names(plans: readonly PlanView[]): readonly Segment[] {
  return listed(plans.map((plan) => [named(plan)]));
}

export function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}
