import type { ReactNode } from 'react';

export interface WithTailProps {
  /** Marks that stay on the line of what they follow; often none. */
  readonly tail: string;
  readonly children: ReactNode;
}

/** A control in a text and the marks behind it. */
export function WithTail({ tail, children }: WithTailProps) {
  if (tail === '') return children;
  return (
    <span data-whole="">
      {children}
      {tail}
    </span>
  );
}
