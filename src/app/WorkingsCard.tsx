import { lazy, useEffect, useRef, useState } from 'react';
import type { Formats } from '../present/numbers.ts';
import type { ResultView } from '../present/resultView.ts';
import * as pageTexts from '../present/texts/pageTexts.ts';
import { Disclosure } from '../ui/fields/Disclosure.tsx';
import { Card } from '../ui/layout/Card.tsx';
import { LatePart } from './LatePart.tsx';
import styles from './Results.module.css';

const Workings = lazy(async () =>
  import('../features/workings/Workings.tsx').then(({ Workings: component }) => ({
    default: component,
  })),
);

export interface WorkingsCardProps {
  readonly view: ResultView;
  readonly formats: Formats;
  /** Another object opens it and brings it into view. */
  readonly opened: object | null;
}

/** How every figure comes about, worked out only when it is looked at. */
export function WorkingsCard({ view, formats, opened }: WorkingsCardProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [followed, setFollowed] = useState<object | null>(null);
  if (opened !== followed) {
    setFollowed(opened);
    if (opened !== null) setIsOpen(true);
  }
  useEffect(() => {
    if (opened === null) return;
    place.current?.scrollIntoView({ behavior: 'smooth', block: 'start' });
    place.current?.querySelector('summary')?.focus({ preventScroll: true });
  }, [opened]);
  return (
    <div ref={place} className={styles.workings}>
      <Card>
        <Disclosure summary={pageTexts.howWorkedOut} isOpen={isOpen} onToggle={setIsOpen}>
          {isOpen ? (
            <LatePart room={<div className={styles.tableToCome} />}>
              <Workings view={view} formats={formats} />
            </LatePart>
          ) : null}
        </Disclosure>
      </Card>
    </div>
  );
}
