import { lazy, memo, Suspense, useState } from 'react';
import * as planTexts from '../../present/texts/planTexts.ts';
import { Disclosure } from '../../ui/fields/Disclosure.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { LoadBoundary } from '../../ui/layout/LoadBoundary.tsx';
import type { QuotesProps } from './Quotes.tsx';

const Quotes = lazy(async () =>
  import('./Quotes.tsx').then(({ Quotes: component }) => ({ default: component })),
);

/** The plans like for like, worked out once somebody wants to see them. */
export const QuotesSection = memo(function QuotesSection(props: QuotesProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Card>
      <Disclosure summary={planTexts.quotes} isOpen={isOpen} onToggle={setIsOpen}>
        {isOpen ? (
          <LoadBoundary>
            <Suspense fallback={null}>
              <Quotes {...props} />
            </Suspense>
          </LoadBoundary>
        ) : null}
      </Disclosure>
    </Card>
  );
});
