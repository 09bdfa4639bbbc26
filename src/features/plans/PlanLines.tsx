import type { ReactNode } from 'react';
import { areFiguresWide, type PlanLineView, planLineColumns } from '../../present/planCards.ts';
import * as planTexts from '../../present/texts/planTexts.ts';
import { planColour } from '../../ui/charts/planColour.ts';
import { Card } from '../../ui/layout/Card.tsx';
import { DataTable } from '../../ui/layout/DataTable.tsx';
import styles from './PlanLines.module.css';
import { useHeldOutside } from './useHeldOutside.ts';

export interface PlanLinesProps {
  readonly lines: readonly PlanLineView[];
  readonly menuOf: (planId: string) => ReactNode;
}

/** The plans in a few columns, where cards would not fit side by side. */
export function PlanLines({ lines, menuOf }: PlanLinesProps) {
  const areOutdated = lines.some(({ isNoteOutdated }) => isNoteOutdated);
  const outside = useHeldOutside(lines, areOutdated);
  const columns = [
    { id: 'plan', label: <span className="unseen">{planTexts.plan}</span> },
    ...planLineColumns.map((label) => ({ id: label, label })),
    { id: 'actions', label: <span className="unseen">{planTexts.actions}</span> },
  ];
  const rows = lines.map((line) => ({
    id: line.id,
    header: (
      <span className={styles.plan} data-lowest={line.isLowest ? '' : undefined}>
        <span
          className={styles.swatch}
          style={{ background: planColour(line.colour) }}
          data-mark
          aria-hidden="true"
        />
        <span>
          {line.name}{' '}
          <span className={styles.note} data-outdated={line.isNoteOutdated ? '' : undefined}>
            {line.note}
          </span>
        </span>
      </span>
    ),
    cells: [...line.cells, menuOf(line.id)],
  }));
  const areWide = areFiguresWide(lines);
  return (
    <Card>
      <div className={styles.lines} data-figures={areWide ? 'wide' : undefined}>
        <DataTable
          caption={planTexts.heading}
          isCaptionHidden
          columns={columns}
          groups={[{ id: 'plans', rows }]}
          isLaidOut={areWide}
        />
      </div>
      {lines.map(({ id, name }) =>
        outside.has(id) ? (
          <p key={id} className={styles.outside} data-outdated={areOutdated ? '' : undefined}>
            <strong>{name}</strong> {outside.get(id)}
          </p>
        ) : null,
      )}
    </Card>
  );
}
