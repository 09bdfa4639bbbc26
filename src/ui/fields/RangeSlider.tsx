import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef } from 'react';
import { customProperties } from '../customProperties.ts';
import { fieldTexts } from './fieldTexts.ts';
import type { CommitDetail, SliderRange } from './NumberField.tsx';
import styles from './RangeSlider.module.css';
import { positionOf, sliderSteps, valueAt } from './sliderScale.ts';
import { type Slide, useSlide } from './useSlide.ts';

export interface RangeSliderProps {
  readonly label: string;
  /** Id of the box for the same figure, whose label explains the words of the slider too. */
  readonly boxId: string;
  readonly value: number | undefined;
  readonly valueText: string;
  readonly range: SliderRange;
  readonly step?: number | undefined;
  readonly onCommit: (value: number, detail: CommitDetail) => void;
  /** Id of what is said about the track. */
  readonly describedBy?: string | undefined;
}

const bigMoves: Readonly<Record<string, number>> = { PageUp: 10, PageDown: -10 };
const smallMoves: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
};

/**
 * A native range input whose drag is one edit: `isFinal` comes with the release. While a hand holds the thumb it
 * stands where the hand is, though nobody has followed yet; React would put it back with every movement.
 */
export function RangeSlider(props: RangeSliderProps) {
  const { label, boxId, value, valueText, range, step, onCommit, describedBy } = props;
  const pending = useRef<{ readonly value: number; readonly source: CommitDetail['source'] }>(
    undefined,
  );
  const position = value === undefined ? 0 : positionOf(value, range);
  const input = useRef<HTMLInputElement>(null);
  const commit = (next: number, source: CommitDetail['source']): void => {
    if (next === value) return;
    pending.current = { value: next, source };
    onCommit(next, { source, isFinal: false });
  };
  const slide = useSlide((place) => commit(valueAt(place, range, step), 'slider'));
  const putThumb = (): void => {
    const { current } = input;
    if (current !== null && !slide.isHeld()) current.value = `${position}`;
  };
  useLayoutEffect(putThumb);
  const settle = (letGo: () => void): void => {
    letGo();
    putThumb();
    const last = pending.current;
    if (!last) return;
    pending.current = undefined;
    onCommit(last.value, { source: last.source, isFinal: true });
  };
  const hold = useHold(slide);
  // Arrow keys move by the field's step, not by a thousandth of the track.
  const moveByKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    const moves = smallMoves[event.key] ?? bigMoves[event.key];
    if (moves === undefined) return;
    event.preventDefault();
    commit(movedByKey(value ?? range.min, moves, range, step), 'key');
  };

  return (
    <input
      ref={input}
      type="range"
      className={styles.slider}
      style={customProperties({ '--filled': `${position / (sliderSteps / 100)}%` })}
      min={0}
      max={sliderSteps}
      data-box={boxId}
      aria-label={fieldTexts.slider(label)}
      aria-valuetext={valueText}
      aria-describedby={describedBy}
      onPointerDown={hold.press}
      onPointerMove={hold.move}
      onChange={(event) => {
        slide.moveTo(Number(event.currentTarget.value));
        putThumb();
      }}
      onKeyDown={moveByKey}
      onKeyUp={() => settle(slide.release)}
      onPointerUp={() => settle(slide.release)}
      onPointerCancel={() => settle(slide.cancel)}
      onBlur={() => settle(slide.release)}
    />
  );
}

/** A finger that comes down on a track may be about to scroll: it drags once it moves along the track. */
function useHold({ press, sure }: Slide) {
  const from = useRef({ x: 0, y: 0 });
  return {
    press: ({ pointerType, clientX, clientY }: PointerEvent) => {
      from.current = { x: clientX, y: clientY };
      press(pointerType === 'touch');
    },
    move: ({ clientX, clientY }: PointerEvent) => {
      const { x, y } = from.current;
      if (Math.abs(clientX - x) > Math.abs(clientY - y)) sure();
    },
  };
}

function movedByKey(
  value: number,
  moves: number,
  range: SliderRange,
  step: number | undefined,
): number {
  const isLinear = range.scale === 'linear' && step !== undefined;
  const moved = isLinear
    ? value + moves * step
    : valueAt(positionOf(value, range) + moves * 10, range, undefined);
  // Among small whole numbers one is more than a key's part of a logarithmic track.
  const target = range.isWhole === true && moved === value ? value + Math.sign(moves) : moved;
  return Math.min(Math.max(Number(target.toPrecision(12)), range.min), range.max);
}
