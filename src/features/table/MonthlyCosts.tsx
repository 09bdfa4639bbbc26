import { memo, useMemo, useRef, useState } from 'react';
import { monthlyTable, type TableMode } from '../../present/monthlyTable.ts';
import type { Formats } from '../../present/numbers.ts';
import type { ResultView } from '../../present/resultView.ts';
import * as tableTexts from '../../present/texts/tableTexts.ts';
import { SegmentedControl } from '../../ui/fields/SegmentedControl.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { DataTable } from '../../ui/layout/DataTable.tsx';
import styles from './MonthlyCosts.module.css';
import { useWhileSeen } from './useWhileSeen.ts';

export interface MonthlyCostsProps {
  readonly view: ResultView;
  readonly formats: Formats;
}

const modes = [
  { value: 'months', label: tableTexts.modes.months },
  { value: 'years', label: tableTexts.modes.years },
] as const;

/** Every component of one plan's cost, month by month. Give it a deferred view. */
export const MonthlyCosts = memo(function MonthlyCosts({
  view: latest,
  formats,
}: MonthlyCostsProps) {
  const section = useRef<HTMLElement>(null);
  const view = useWhileSeen(latest, section);
  const [chosenId, setChosenId] = useState<string>();
  const [mode, setMode] = useState<TableMode>('months');
  const plan = view.plans.find(({ id }) => id === chosenId) ?? view.plans[0];
  const table = useMemo(
    () => plan && monthlyTable(view, plan.id, mode, formats),
    [view, plan, mode, formats],
  );
  const printed = useMemo(
    () => plan && monthlyTable(view, plan.id, 'years', formats),
    [view, plan, formats],
  );
  if (!plan || !table || !printed) return null;
  return (
    <section ref={section} aria-busy={view !== latest} aria-labelledby="table-heading">
      <Card>
        <div className={styles.head}>
          <h2 id="table-heading" className={styles.title}>
            {tableTexts.heading}
          </h2>
          <div className={styles.tools} data-print="hide">
            <div className={styles.plan}>
              <SelectField
                id="table-plan"
                label={tableTexts.plan}
                value={plan.id}
                options={view.plans.map(({ id, name }) => ({ value: id, label: name }))}
                onCommit={setChosenId}
              />
            </div>
            <SegmentedControl
              label={tableTexts.rows}
              segments={modes}
              value={mode}
              onCommit={setMode}
              size="compact"
            />
          </div>
        </div>
        <div className={styles.screen}>
          <DataTable
            caption={table.caption}
            columns={table.columns}
            groups={table.groups}
            maxHeight="36rem"
          />
        </div>
        {/* Months do not fit on paper. */}
        <div className={styles.paper}>
          <DataTable caption={printed.caption} columns={printed.columns} groups={printed.groups} />
        </div>
        {table.notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      </Card>
    </section>
  );
});
