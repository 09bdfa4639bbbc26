import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { endMovement } from '../../src/ui/frames.ts';

class StillObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** What every browser has and jsdom lacks: sizes and media never change, dialogs open and close. */
function fillGaps(): void {
  window.ResizeObserver ??= StillObserver;
  window.matchMedia ??= (query) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media: query,
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
    }) as MediaQueryList;
  Element.prototype.scrollIntoView ??= () => {};
  HTMLDialogElement.prototype.show ??= function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.showModal ??= function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(returnValue) {
    if (!this.open) return;
    this.open = false;
    if (returnValue !== undefined) this.returnValue = returnValue;
    this.dispatchEvent(new Event('close'));
  };
}

// The lazy parts may take their time on a busy machine; no test measures time.
configure({ asyncUtilTimeout: 60_000 });
fillGaps();
afterEach(() => {
  cleanup();
  // Files share one document and one pace of pictures: what a test put there by itself goes with it.
  endMovement();
  document.body.replaceChildren();
});
