import type { ReactNode } from 'react';
import { fieldTexts } from './fieldTexts.ts';
import type { Badge } from './FieldBadge.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import { NumberBox } from './NumberBox.tsx';
import styles from './NumberField.module.css';
import { RangeSlider } from './RangeSlider.tsx';
import { SliderPlace } from './TrackStrip.tsx';
import { type RangeNote, TypicalNote } from './TypicalNote.tsx';
import { useNumberDraft } from './useNumberDraft.ts';
import type { RefusedTextProps } from './useRefusedText.ts';

/** What a text means as a number, or why it is refused. */
export type ParsedText =
  | {
      readonly ok: true;
      readonly value: number;
      readonly echo?: string | undefined;
      /** The text says more than its value (a range): it is committed even where the value stays. */
      readonly saysMore?: boolean;
    }
  | { readonly ok: false; readonly message: string };

export interface CommitDetail {
  readonly source: 'type' | 'slider' | 'key';
  /** What was typed. */
  readonly text?: string;
  /** False while an edit is under way (each keystroke, drag, held arrow); true once it is over: one undo step. */
  readonly isFinal: boolean;
}

export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly scale: 'linear' | 'log';
  /** Whether it stops at whole numbers alone. */
  readonly isWhole?: boolean | undefined;
}

export interface NumberFieldProps extends RefusedTextProps {
  readonly id: string;
  readonly label: string;
  /** The label and the suffix as they are shown, where that is more than their text. */
  readonly shownLabel?: ReactNode;
  readonly shownSuffix?: ReactNode;
  /** The committed value; undefined shows an empty box. */
  readonly value: number | undefined;
  /** Text for editing, without prefix and suffix. */
  readonly format: (value: number) => string;
  readonly parse: (text: string) => ParsedText;
  /** @returns why it was refused; undefined where it was taken */
  readonly onCommit: (value: number, detail: CommitDetail) => string | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** What one press of an arrow key adds; ten times with Shift. Default 1. */
  readonly step?: number | undefined;
  readonly slider?: SliderRange | undefined;
  /** What is drawn along the slider's track; its words stand in an element with the field's id and `-track`. */
  readonly track?: ReactNode;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** For example "$100–225"; shown as "typical $100–225". */
  readonly typical?: string | undefined;
  /** Where the figure may be entered with a range: shown instead of `typical`. */
  readonly range?: RangeNote | undefined;
  /** Disclosed by the ⓘ button: publisher, year, link. */
  readonly source?: ReactNode;
  readonly hint?: ReactNode;
  readonly isEdited?: boolean | undefined;
  readonly badge?: Badge | undefined;
  readonly onReset?: (() => void) | undefined;
  /** An error of something else than an entry; the refusal of an entry comes first. */
  readonly message?: string | undefined;
  /** What the results stand on while the text is refused; default: the formatted committed value with its units. */
  readonly lastValidText?: string | undefined;
}

/** A number by text and, if wished, by slider; every keystroke that can be read commits at once. */
export function NumberField(props: NumberFieldProps) {
  const {
    id,
    label,
    value,
    slider,
    prefix = '',
    suffix = '',
    typical,
    range,
    source,
    hint,
    isEdited = false,
    onReset,
  } = props;
  const draft = useNumberDraft(props);
  const committedText =
    value === undefined ? fieldTexts.notSet : `${prefix}${props.format(value)} ${suffix}`.trim();
  const inForce = props.lastValidText ?? (value === undefined ? undefined : committedText);
  const stands = inForce === undefined ? '' : ` ${fieldTexts.stillUses(inForce)}`;
  const error = draft.refusal === undefined ? props.message : draft.refusal + stands;
  const note = draft.echo ? fieldTexts.readAs(draft.echo) : undefined;
  return (
    <FieldFrame
      id={id}
      label={props.shownLabel ?? label}
      labelText={label}
      aside={
        typical || range || source ? (
          <TypicalNote label={label} typical={typical} range={range} source={source} />
        ) : undefined
      }
      hint={hint}
      message={error ?? note}
      messageTone={error ? 'error' : 'note'}
      isEdited={isEdited}
      badge={props.badge}
      onReset={
        onReset &&
        (() => {
          draft.drop();
          onReset();
        })
      }
    >
      <div className={styles.row}>
        {slider ? (
          <SliderPlace track={props.track}>
            <RangeSlider
              label={label}
              boxId={id}
              value={value}
              valueText={committedText}
              range={slider}
              step={props.step}
              describedBy={props.track ? `${id}-track` : undefined}
              onCommit={draft.slide}
            />
          </SliderPlace>
        ) : null}
        <NumberBox
          id={id}
          prefix={prefix}
          suffix={suffix}
          shownSuffix={props.shownSuffix}
          isWide={slider === undefined}
          isRefused={error !== undefined}
          hasOnlyPositive={props.min !== undefined && props.min >= 0}
          describedBy={describedBy(id, suffix !== '', Boolean(hint), (error ?? note) !== undefined)}
          draft={draft}
        />
      </div>
    </FieldFrame>
  );
}

function describedBy(
  id: string,
  hasUnit: boolean,
  hasHint: boolean,
  hasMessage: boolean,
): string | undefined {
  const ids = [
    hasUnit && `${id}-unit`,
    hasHint && `${id}-hint`,
    hasMessage && `${id}-message`,
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
