import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepFitted } from '../../../src/features/presenting/keepFitted.ts';

const room = 500;
let frames: (() => void)[] = [];
let observers: (() => void)[] = [];
let measured = 0;

beforeEach(() => {
  [frames, observers, measured] = [[], [], 0];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(report: () => void) {
        observers.push(report);
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
});

afterEach(() => vi.unstubAllGlobals());

/** A screen of some height at its usual size, in a room of 500. */
function stage(usual: number) {
  const content = { height: usual, isHeld: false };
  const [around, screen] = [document.createElement('div'), document.createElement('div')];
  screen.style.setProperty('--least', '0.5');
  const share = () => Number(screen.style.getPropertyValue('--fit'));
  Object.defineProperties(around, {
    clientHeight: { value: room },
    scrollHeight: {
      get: () => {
        measured += 1;
        return Math.max(room, content.height * share());
      },
    },
  });
  screen.getBoundingClientRect = () => new DOMRect(0, 0, room, content.height * share());
  const kept = keepFitted(around, screen, () => content.isHeld);
  return { content, share, kept };
}

function nextFrame(): void {
  const due = frames;
  frames = [];
  for (const frame of due) frame();
}

function changed(): void {
  for (const report of observers) report();
  nextFrame();
}

it('fits at once and after a change, in the frame after the one that reports it', () => {
  const { content, share } = stage(500);
  expect(share()).toBe(1);
  content.height = 625;
  for (const report of observers) report();
  expect(share()).toBe(1);
  nextFrame();
  expect(share()).toBeCloseTo(0.8, 2);
  content.height = 500;
  changed();
  expect(share()).toBe(1);
});

it('looks for no other size where room and content are those after the last time', () => {
  stage(625);
  const before = measured;
  changed();
  expect(measured - before).toBe(1);
});

it('only shrinks while a hand moves what is shown, and enlarges once it rests', () => {
  const { content, share, kept } = stage(500);
  content.isHeld = true;
  content.height = 625;
  changed();
  expect(share()).toBeCloseTo(0.8, 2);
  content.height = 550;
  changed();
  expect(share()).toBeCloseTo(0.8, 2);
  content.isHeld = false;
  kept.again();
  nextFrame();
  expect(share()).toBeCloseTo(500 / 550, 1);
});

it('leaves the screen alone once it has gone', () => {
  const { content, share, kept } = stage(500);
  content.height = 625;
  for (const report of observers) report();
  kept.end();
  nextFrame();
  expect(share()).toBe(1);
});
