import { lazy, Suspense } from 'react';
import type { PageDialogsProps } from './PageDialogs.tsx';

const PageDialogs = lazy(async () =>
  import('./PageDialogs.tsx').then(({ PageDialogs: component }) => ({ default: component })),
);

/** The dialogs of the page, fetched with the first that is opened. */
export function LazyDialogs(props: PageDialogsProps) {
  return props.open === null ? null : (
    <Suspense fallback={null}>
      <PageDialogs {...props} />
    </Suspense>
  );
}
