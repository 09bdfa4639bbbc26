import { type ReactNode, Suspense } from 'react';
import * as pageTexts from '../present/texts/pageTexts.ts';
import { Button } from '../ui/fields/Button.tsx';
import { Card } from '../ui/layout/Card.tsx';
import { LoadBoundary } from '../ui/layout/LoadBoundary.tsx';

export interface LatePartProps {
  readonly children: ReactNode;
  /** Keeps the place until the part is there. */
  readonly room?: ReactNode;
  /** Whether its absence is passed over: the page is whole without it. */
  readonly isQuiet?: boolean;
}

/** A part of the page that is fetched when it is wanted; where it cannot be had, its place says so. */
export function LatePart({ children, room = null, isQuiet = false }: LatePartProps) {
  return (
    <LoadBoundary fallback={isQuiet ? null : missing}>
      <Suspense fallback={room}>{children}</Suspense>
    </LoadBoundary>
  );
}

const missing = (
  <Card>
    <div role="status">
      <h2>{pageTexts.partMissing}</h2>
      <p>{pageTexts.partMissingAdvice}</p>
      <Button variant="link" onClick={() => location.reload()}>
        {pageTexts.reload}
      </Button>
    </div>
  </Card>
);
