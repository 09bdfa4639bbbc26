import { type ReactNode, use, useId, useRef, useState } from 'react';
import { SegmentedControl } from '../fields/SegmentedControl.tsx';
import { texts } from '../texts.ts';
import { Unbroken } from '../Unbroken.tsx';
import { CardTools, IsStaged } from './cardTools.ts';
import { DownloadsContext } from './downloads.ts';
import { FigureDownloads } from './FigureDownloads.tsx';
import styles from './FigureCard.module.css';

export type FigureView = 'chart' | 'table' | 'explain';

export interface FigureCardProps {
  /** States the finding: "Break-fix bills can reach $139k, managed at most $116k". */
  readonly title: ReactNode;
  /** The title as plain text, for names. */
  readonly titleText: string;
  /** One line: how to read it. */
  readonly aid?: ReactNode;
  /** Switches and downloads, before the view switch. */
  readonly toolbar?: ReactNode;
  /** Without one the table is what it shows first. */
  readonly chart?: ReactNode;
  /** What the view is called where it is no chart: "List". */
  readonly chartLabel?: string;
  readonly table?: ReactNode;
  readonly explain?: ReactNode;
  /** Notes under the figure: layer set, caveats. */
  readonly note?: ReactNode;
  /** Whether it shows older inputs while newer figures are on their way. */
  readonly isOutdated?: boolean;
  readonly initialView?: FigureView;
  readonly headingLevel?: 2 | 3 | 4;
}

/** A finding with its evidence as chart, table or explanation. */
export function FigureCard(props: FigureCardProps) {
  const {
    title,
    titleText,
    aid,
    toolbar,
    chart,
    chartLabel = texts.chart,
    table,
    explain,
    note,
    isOutdated = false,
    initialView = 'chart',
    headingLevel = 3,
  } = props;
  const id = useId();
  const tools = use(CardTools);
  const isStaged = use(IsStaged);
  const body = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<FigureView>(initialView);
  const Heading = isStaged ? 'h2' : (`h${headingLevel}` as const);
  const isPicture = use(DownloadsContext) !== null && chart !== undefined && view === 'chart';
  const slots = { chart, table, explain } as const;
  const segments = (['chart', 'table', 'explain'] as const)
    .filter((name) => slots[name] !== undefined)
    .map((name) => ({ value: name, label: name === 'chart' ? chartLabel : texts[name] }));
  return (
    <figure
      className={styles.figure}
      data-staged={isStaged ? '' : undefined}
      aria-labelledby={`${id}-title`}
      aria-describedby={aid ? `${id}-aid` : undefined}
      aria-busy={isOutdated}
    >
      <figcaption className={styles.caption}>
        <Heading id={`${id}-title`} className={styles.title}>
          {typeof title === 'string' ? <Unbroken>{title}</Unbroken> : title}
        </Heading>
        {aid ? (
          <p id={`${id}-aid`} className={styles.aid}>
            {aid}
          </p>
        ) : null}
      </figcaption>
      {!isStaged && (toolbar || tools || isPicture || segments.length > 1) ? (
        <div className={styles.toolbar} data-print="hide">
          {toolbar}
          {segments.length > 1 ? (
            <SegmentedControl
              label={texts.viewOf(titleText)}
              segments={segments}
              value={view}
              onCommit={setView}
              size="compact"
            />
          ) : null}
          {isPicture ? <FigureDownloads title={titleText} body={body} /> : null}
          {tools}
        </div>
      ) : null}
      <div ref={body} className={styles.body}>
        {slots[view] ?? chart ?? table}
      </div>
      {note ? <p className={styles.note}>{note}</p> : null}
    </figure>
  );
}
