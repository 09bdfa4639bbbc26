import { lazy, Suspense } from 'react';
import * as pageTexts from '../present/texts/pageTexts.ts';
import { LoadBoundary } from '../ui/layout/LoadBoundary.tsx';
import type { PageDialogsProps } from './PageDialogs.tsx';

const PageDialogs = lazy(async () =>
  import('./PageDialogs.tsx').then(({ PageDialogs: component }) => ({ default: component })),
);

export interface LazyDialogsProps extends PageDialogsProps {
  /** Tells the person where one cannot be fetched; it is closed then. */
  readonly say: (sentence: string) => void;
}

/** The dialogs of the page, fetched with the first that is opened. */
export function LazyDialogs({ say, ...props }: LazyDialogsProps) {
  if (props.open === null) return null;
  const giveUp = (): void => {
    props.onClose();
    say(pageTexts.notLoaded);
  };
  return (
    <LoadBoundary key={props.open} onFault={giveUp}>
      <Suspense fallback={null}>
        <PageDialogs {...props} />
      </Suspense>
    </LoadBoundary>
  );
}
