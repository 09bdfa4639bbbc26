import type { ReactNode } from 'react';

/** What a text means as a number, or why it is refused. */
export type ParsedText =
  | { readonly ok: true; readonly value: number; readonly echo?: string | undefined }
  | { readonly ok: false; readonly message: string };

export interface CommitDetail {
  readonly source: 'type' | 'slider' | 'key';
  /** False while an edit is under way (each keystroke, drag, held arrow); true once it is over: one undo step. */
  readonly isFinal: boolean;
}

export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly scale: 'linear' | 'log';
}

export interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  /** The committed value; undefined shows an empty box. */
  readonly value: number | undefined;
  /** Text for editing, without prefix and suffix. */
  readonly format: (value: number) => string;
  readonly parse: (text: string) => ParsedText;
  readonly onCommit: (value: number, detail: CommitDetail) => void;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** What one press of an arrow key adds; ten times with Shift. Default 1. */
  readonly step?: number | undefined;
  readonly slider?: SliderRange | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** For example "$100–225"; shown as "typical $100–225". */
  readonly typical?: string | undefined;
  /** Disclosed by the ⓘ button: publisher, year, link. */
  readonly source?: ReactNode;
  readonly hint?: ReactNode;
  readonly isEdited?: boolean | undefined;
  readonly onReset?: (() => void) | undefined;
  /** An error from outside (a rule over several fields); the field's own refusal comes first. */
  readonly message?: string | undefined;
  /** What the results stand on while the text is refused; default: the formatted committed value with its units. */
  readonly lastValidText?: string | undefined;
}
