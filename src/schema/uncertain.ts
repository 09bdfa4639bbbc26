import type { Uncertain } from './scenario.ts';

/** Whether a part of a valid document is an uncertain quantity: nothing else has a typical value. */
export function isUncertain(part: unknown): part is Uncertain {
  return typeof part === 'object' && part !== null && Object.hasOwn(part, 'typical');
}
