import type { CSSProperties } from 'react';

/** Custom properties for a `style` prop; React sets them through the CSSOM, which a strict CSP allows. */
export function customProperties(
  values: Readonly<Record<`--${string}`, string | number>>,
): CSSProperties {
  return values;
}
