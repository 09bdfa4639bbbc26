import { useMemo, useState } from 'react';
import type { Future } from '../../engine/index.ts';
import type { Formats } from '../../present/numbers.ts';
import type { ResultView } from '../../present/resultView.ts';
import { type FutureReading, futureTable } from '../../present/simulation/badYear.ts';
import { badYearIntro, badYearTitle } from '../../present/simulation/badYearWords.ts';
import * as futureTexts from '../../present/texts/futureTexts.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { SegmentedControl } from '../../ui/fields/SegmentedControl.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { Dialog } from '../../ui/layout/Dialog.tsx';
import styles from './BadYearDialog.module.css';
import { FutureMonths } from './FutureMonths.tsx';

/** A future that has been opened, with the page that it belongs to. */
export interface OpenedFuture {
  readonly future: Future;
  readonly view: ResultView;
  readonly seed: number;
  /** Futures among which it is at the 90th percentile. */
  readonly trials: number;
  readonly hasRanges: boolean;
}

export type BadYear =
  | { readonly kind: 'opening'; readonly planId: string }
  | { readonly kind: 'failed'; readonly planId: string; readonly sentence: string }
  | {
      readonly kind: 'open';
      readonly planId: string;
      readonly opened: OpenedFuture;
      /** Whether the inputs have changed since. */
      readonly isOutdated: boolean;
    };

export interface BadYearDialogProps {
  readonly badYear: BadYear;
  readonly view: ResultView;
  readonly formats: Formats;
  /** Undefined while there are no current futures to open one of. */
  readonly onOpen: ((planId: string) => void) | undefined;
  readonly onClose: () => void;
}

const readings = [
  { value: 'allIn', label: futureTexts.readings.allIn },
  { value: 'bills', label: futureTexts.readings.bills },
  { value: 'hours', label: futureTexts.readings.hours },
] as const;

/** One bad future, month by month and incident by incident, under every plan. */
export function BadYearDialog({ badYear, view, formats, onOpen, onClose }: BadYearDialogProps) {
  const { planId } = badYear;
  return (
    <Dialog title={badYearTitle(view, planId)} onClose={onClose} size="wide">
      <div className={styles.body}>
        <div className={styles.plan} data-print="hide">
          <SelectField
            id="bad-year-plan"
            label={futureTexts.badFor}
            value={planId}
            options={view.plans.map(({ id, name }) => ({ value: id, label: name }))}
            onCommit={(chosen) => onOpen?.(chosen)}
          />
        </div>
        {badYear.kind === 'open' && badYear.isOutdated ? (
          <p className={styles.outdated} role="alert">
            {futureTexts.outdated}{' '}
            {onOpen ? (
              <Button variant="link" onClick={() => onOpen(planId)}>
                {futureTexts.reopen}
              </Button>
            ) : null}
          </p>
        ) : null}
        <Content badYear={badYear} formats={formats} />
      </div>
    </Dialog>
  );
}

function Content({ badYear, formats }: Pick<BadYearDialogProps, 'badYear' | 'formats'>) {
  switch (badYear.kind) {
    case 'opening':
      return (
        <p className={styles.quiet} role="status">
          {futureTexts.opening}
        </p>
      );
    case 'failed':
      return (
        <p className={styles.outdated} role="alert">
          {futureTexts.failed(badYear.sentence)}
        </p>
      );
    case 'open':
      return (
        <Opened
          key={`${badYear.planId} ${badYear.opened.future.trial}`}
          planId={badYear.planId}
          opened={badYear.opened}
          formats={formats}
        />
      );
  }
}

interface OpenedProps {
  readonly planId: string;
  readonly opened: OpenedFuture;
  readonly formats: Formats;
}

function Opened({ planId, opened, formats }: OpenedProps) {
  const [reading, setReading] = useState<FutureReading>('allIn');
  const { view, future } = opened;
  const table = useMemo(
    () => futureTable(view, future, planId, reading, formats),
    [view, future, planId, reading, formats],
  );
  return (
    <>
      <p className={styles.intro}>{badYearIntro(planId, opened, formats)}</p>
      <div className={styles.reading} data-print="hide">
        <SegmentedControl
          label={futureTexts.figuresShown}
          segments={readings}
          value={reading}
          onCommit={setReading}
          size="compact"
        />
      </div>
      <FutureMonths
        view={view}
        future={future}
        table={table}
        reading={reading}
        planId={planId}
        formats={formats}
      />
    </>
  );
}
