import { Component, type ReactNode } from 'react';

export interface LoadBoundaryProps {
  readonly children: ReactNode;
  /** Stands where the part would have stood; absent: nothing does. */
  readonly fallback?: ReactNode;
  /** Told once when the part could not be fetched. */
  readonly onFault?: (() => void) | undefined;
}

interface State {
  readonly fault: Error | undefined;
}

/**
 * Around a part that is fetched when it is wanted: where its file cannot be had (no network, or a newer version has
 * replaced it), the rest of the page stays. Any other fault goes on to the boundary above. React keeps a failed
 * fetch for good: only a page that is loaded again tries once more.
 */
export class LoadBoundary extends Component<LoadBoundaryProps, State> {
  override state: State = { fault: undefined };

  static getDerivedStateFromError(fault: unknown): State {
    const isError = fault instanceof Error;
    return { fault: isError ? fault : new Error('A part could not be drawn.', { cause: fault }) };
  }

  override componentDidCatch(fault: unknown): void {
    if (isLoadFault(fault)) this.props.onFault?.();
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === undefined) return this.props.children;
    if (!isLoadFault(fault)) throw fault;
    return this.props.fallback ?? null;
  }
}

/** Chromium, Firefox, Safari and the loader of style sheets each word it in their own way. */
function isLoadFault(fault: unknown): boolean {
  const wording = /dynamically imported module|importing a module script failed|unable to preload/i;
  return fault instanceof Error && wording.test(fault.message);
}
