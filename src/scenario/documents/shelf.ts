import type { Result } from '../../engine/index.ts';
import type { Scenario } from '../../schema/scenario.ts';

/** A scenario in the list of those that this browser keeps. */
export interface ShelfEntry {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970; 0 where it is not known. */
  readonly savedAt: number;
  /** `newer`: only to be looked at. `broken`: only to be downloaded or deleted. */
  readonly kind: 'sound' | 'newer' | 'broken';
  /** What this program understands of it. */
  readonly scenario: Scenario | undefined;
}

/** What was taken off the shelf, to put it back. */
export interface Removed {
  readonly id: string;
  readonly stored: unknown;
  readonly wasOpen: boolean;
}

/** What was asked for, or a sentence that says why not. */
export type Outcome<Value = undefined> = Result<Value, string>;

/** What a person can do with the scenarios that are kept; what fails says why. */
export interface Shelf {
  /** The latest first. */
  readonly list: () => Promise<Outcome<readonly ShelfEntry[]>>;
  readonly open: (id: string) => Promise<Outcome>;
  readonly duplicate: (id: string) => Promise<Outcome>;
  readonly rename: (id: string, name: string) => Promise<Outcome>;
  readonly remove: (id: string) => Promise<Outcome<Removed>>;
  readonly putBack: (removed: Removed) => Promise<Outcome>;
  /** The entry as it lies in the storage. */
  readonly textOf: (id: string) => Promise<Outcome<string>>;
}
