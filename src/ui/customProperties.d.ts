import 'react';

declare module 'react' {
  /** Custom properties in a `style` prop: React sets them through the CSSOM, which a strict CSP allows. */
  interface CSSProperties {
    readonly [property: `--${string}`]: string | number | undefined;
  }
}
