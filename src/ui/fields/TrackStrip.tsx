import type { ReactNode } from 'react';
import { customProperties } from '../customProperties.ts';
import type { SliderRange } from './NumberField.tsx';
import { positionOf, sliderSteps } from './sliderScale.ts';
import styles from './TrackStrip.module.css';

/** A stretch of a track; the colours of its ends differ where it passes from one to the other. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly startColor: string;
  readonly endColor: string;
}

export interface TrackStripProps {
  readonly stretches: readonly Stretch[];
  readonly range: SliderRange;
}

/** A thin strip under a slider's track, in line with the middle of its thumb. Colour only: say it in words too. */
export function TrackStrip({ stretches, range }: TrackStripProps) {
  const share = (value: number) => `${positionOf(value, range) / (sliderSteps / 100)}%`;
  const stops = stretches
    .filter(({ from, to }) => to > range.min && from < range.max)
    .map(
      ({ from, to, startColor, endColor }) =>
        `${startColor} ${share(from)}, ${endColor} ${share(to)}`,
    );
  return (
    <span
      aria-hidden="true"
      data-print="hide"
      data-mark
      className={styles.strip}
      style={customProperties({ '--stops': stops.join(', ') })}
    />
  );
}

/** As wide as the slider alone would be. */
const place = {
  position: 'relative',
  display: 'flex',
  flex: '1 100 6rem',
  minInlineSize: '4rem',
} as const;

export interface SliderPlaceProps {
  readonly track: ReactNode;
  readonly children: ReactNode;
}

/** Where a slider stands with what is drawn along its track. */
export function SliderPlace({ track, children }: SliderPlaceProps) {
  if (!track) return children;
  return (
    <span style={place}>
      {children}
      {track}
    </span>
  );
}
