import { lazy, Suspense, useMemo, useState } from 'react';
import type { Formats } from '../../present/numbers.ts';
import { createPreset } from '../../scenario/presets.ts';
import { presetProfile, type PresetId } from '../../scenario/presetProfiles.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { SegmentedControl } from '../../ui/fields/SegmentedControl.tsx';
import { type Dispatch, InputsContext } from './inputsContext.ts';
import styles from './Inputs.module.css';
import { QuickInputs } from './QuickInputs.tsx';

const AllAssumptions = lazy(async () =>
  import('./AllAssumptions.tsx').then(({ AllAssumptions: component }) => ({ default: component })),
);

export interface InputsProps {
  readonly scenario: Scenario;
  readonly formats: Formats;
  readonly dispatch: Dispatch;
}

const views = [
  { value: 'quick', label: 'Quick' },
  { value: 'all', label: 'All assumptions' },
] as const;

/** The inputs: the few that decide most, or every field there is. */
export function Inputs({ scenario, formats, dispatch }: InputsProps) {
  const [view, setView] = useState<(typeof views)[number]['value']>('quick');
  const { preset, startMonth } = scenario;
  const defaults = useMemo(
    () =>
      presetProfile(preset) === undefined
        ? undefined
        : createPreset(preset as PresetId, { startMonth }),
    [preset, startMonth],
  );
  const setting = useMemo(
    () => ({ scenario, defaults, formats, dispatch }),
    [scenario, defaults, formats, dispatch],
  );
  return (
    <InputsContext value={setting}>
      <div className={styles.inputs}>
        <SegmentedControl label="Inputs shown" segments={views} value={view} onCommit={setView} />
        {view === 'quick' ? (
          <QuickInputs />
        ) : (
          <Suspense fallback={<p className={styles.quiet}>Opening all assumptions …</p>}>
            <AllAssumptions />
          </Suspense>
        )}
      </div>
    </InputsContext>
  );
}
