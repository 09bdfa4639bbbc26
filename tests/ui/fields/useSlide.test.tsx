// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CommitDetail } from '../../../src/ui/fields/NumberField.tsx';
import { RangeSlider } from '../../../src/ui/fields/RangeSlider.tsx';

const frames: (() => void)[] = [];
const drawFrame = () => act(() => frames.splice(0).forEach((task) => task()));

beforeEach(() => {
  frames.length = 0;
  vi.stubGlobal('requestAnimationFrame', (task: () => void) => frames.push(task));
});
afterEach(() => vi.unstubAllGlobals());

function sliding() {
  const log = vi.fn<(value: number, detail: CommitDetail) => void>();
  function Holder() {
    const [value, setValue] = useState(12);
    return (
      <RangeSlider
        label="Rate"
        boxId="box"
        value={value}
        valueText={String(value)}
        range={{ min: 0, max: 100, scale: 'linear' }}
        step={1}
        onCommit={(next, detail) => {
          setValue(next);
          log(next, detail);
        }}
      />
    );
  }
  const { unmount } = render(<Holder />);
  const slider = screen.getByRole('slider');
  const moveTo = (position: number) =>
    fireEvent.change(slider, { target: { value: String(position) } });
  return { log, slider, moveTo, unmount };
}

const ticks = (log: ReturnType<typeof sliding>['log']) =>
  log.mock.calls.map(([value, { isFinal }]) => (isFinal ? `${value} at last` : value));

describe('a slider under a hand', () => {
  it('tells of one place a frame, the newest, however often the hand is heard of', () => {
    const { log, slider, moveTo } = sliding();
    fireEvent.pointerDown(slider);
    for (const position of [200, 300, 400]) moveTo(position);
    expect(log).not.toHaveBeenCalled();
    drawFrame();
    moveTo(500);
    drawFrame();
    expect(ticks(log)).toEqual([40, 50]);
    expect(slider.getAttribute('aria-valuetext')).toBe('50');
  });

  it('loses no last movement: letting go tells of it, as the end of the one edit', () => {
    const { log, slider, moveTo } = sliding();
    fireEvent.pointerDown(slider);
    moveTo(300);
    drawFrame();
    moveTo(600);
    fireEvent.pointerUp(slider);
    drawFrame();
    expect(ticks(log)).toEqual([30, 60, '60 at last']);
  });

  it('leaves the thumb where the hand is, and puts it where its value stands once the hand lets go', () => {
    const { slider, moveTo } = sliding();
    const place = () => (slider as HTMLInputElement).value;
    expect(place()).toBe('120');
    fireEvent.pointerDown(slider);
    moveTo(303);
    expect(place()).toBe('303');
    drawFrame();
    expect([place(), slider.getAttribute('aria-valuetext')]).toEqual(['303', '30']);
    fireEvent.pointerUp(slider);
    expect(place()).toBe('300');
  });

  it('changes nothing for a finger that comes down on it to scroll', () => {
    const { log, slider, moveTo } = sliding();
    fireEvent.pointerDown(slider, { pointerType: 'touch', clientX: 80, clientY: 500 });
    moveTo(700);
    drawFrame();
    fireEvent.pointerMove(slider, { pointerType: 'touch', clientX: 84, clientY: 480 });
    fireEvent.pointerCancel(slider, { pointerType: 'touch' });
    drawFrame();
    expect(ticks(log)).toEqual([]);
    expect((slider as HTMLInputElement).value).toBe('120');
  });

  it('follows a finger from where it moves along the track, and to where it taps', () => {
    const { log, slider, moveTo } = sliding();
    fireEvent.pointerDown(slider, { pointerType: 'touch', clientX: 80, clientY: 500 });
    moveTo(300);
    fireEvent.pointerMove(slider, { pointerType: 'touch', clientX: 90, clientY: 504 });
    drawFrame();
    moveTo(400);
    fireEvent.pointerCancel(slider, { pointerType: 'touch' });
    expect(ticks(log)).toEqual([30, 40, '40 at last']);
    fireEvent.pointerDown(slider, { pointerType: 'touch', clientX: 80, clientY: 500 });
    moveTo(600);
    fireEvent.pointerUp(slider, { pointerType: 'touch' });
    expect(ticks(log).slice(3)).toEqual([60, '60 at last']);
  });

  it('answers the keyboard at once', () => {
    const { log, slider } = sliding();
    fireEvent.keyDown(slider, { key: 'ArrowRight' });
    fireEvent.keyDown(slider, { key: 'PageUp' });
    fireEvent.keyUp(slider, { key: 'PageUp' });
    expect(ticks(log)).toEqual([13, 23, '23 at last']);
  });

  it('tells nothing once its field is gone', () => {
    const { log, slider, moveTo, unmount } = sliding();
    fireEvent.pointerDown(slider);
    moveTo(300);
    unmount();
    drawFrame();
    expect(ticks(log)).toEqual([]);
  });
});
