import { memo, useMemo, useState } from 'react';
import type { Formats } from '../../present/numbers.ts';
import type { ResultView } from '../../present/resultView.ts';
import * as tableTexts from '../../present/texts/tableTexts.ts';
import { workingsOf } from '../../present/workings.ts';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import styles from './Workings.module.css';
import { WorkingsSection } from './WorkingsSection.tsx';

export interface WorkingsProps {
  readonly view: ResultView;
  readonly formats: Formats;
}

/** From the inputs to the headline, for one plan at a time. Give it a deferred view. */
export const Workings = memo(function Workings({ view, formats }: WorkingsProps) {
  const [chosenId, setChosenId] = useState<string>();
  const all = useMemo(() => workingsOf(view, formats), [view, formats]);
  const plan = all.find(({ planId }) => planId === chosenId) ?? all[0];
  if (!plan) return null;
  return (
    <div className={styles.workings}>
      <div className={styles.plan} data-print="hide">
        <SelectField
          id="workings-plan"
          label={tableTexts.plan}
          value={plan.planId}
          options={all.map(({ planId, name }) => ({ value: planId, label: name }))}
          onCommit={setChosenId}
        />
      </div>
      {plan.sections.map((section) => (
        <WorkingsSection key={section.id} section={section} />
      ))}
    </div>
  );
});
