import { lazy, memo, Suspense, useMemo, useRef, useState } from 'react';
import { quickGroups } from '../../present/catalogue/quickFields.ts';
import type { Formats } from '../../present/numbers.ts';
import { createPreset } from '../../scenario/presets.ts';
import { presetProfile, type PresetId } from '../../scenario/presetProfiles.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { SegmentedControl } from '../../ui/fields/SegmentedControl.tsx';
import { type Dispatch, InputsContext, type LiveScenario } from './inputsContext.ts';
import styles from './Inputs.module.css';
import { createTurnBoard, type TurnBoard } from './turnBoard.ts';
import { type SoughtField, useSoughtField } from './useSoughtField.ts';
import { QuickInputs } from './QuickInputs.tsx';

const AllAssumptions = lazy(async () =>
  import('./AllAssumptions.tsx').then(({ AllAssumptions: component }) => ({ default: component })),
);

export interface InputsProps {
  readonly scenario: Scenario;
  /** The same document, where it may run ahead of `scenario`. */
  readonly live?: LiveScenario;
  readonly formats: Formats;
  readonly dispatch: Dispatch;
  /** A field to bring into view and to focus; another object asks again. */
  readonly sought?: SoughtField | null;
  /** Where the answer turns along the inputs, as far as that is known. */
  readonly turns?: TurnBoard;
}

const emptyBoard = createTurnBoard();

const views = [
  { value: 'quick', label: 'Quick' },
  { value: 'all', label: 'All assumptions' },
] as const;

/** The inputs: the few that decide most, or every field there is. */
export const Inputs = memo(function Inputs(props: InputsProps) {
  const { scenario, formats, dispatch, sought = null, turns = emptyBoard } = props;
  const live = useMemo(() => props.live ?? still(scenario), [props.live, scenario]);
  const root = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<(typeof views)[number]['value']>('quick');
  const [followed, setFollowed] = useState<SoughtField | null>(null);
  if (sought !== followed) {
    setFollowed(sought);
    if (sought !== null) setView(isQuick(scenario, sought) ? 'quick' : 'all');
  }
  useSoughtField(root, sought);
  const { preset, startMonth } = scenario;
  const defaults = useMemo(
    () =>
      presetProfile(preset) === undefined
        ? undefined
        : createPreset(preset as PresetId, { startMonth }),
    [preset, startMonth],
  );
  const setting = useMemo(
    () => ({ scenario, live, defaults, formats, dispatch, turns }),
    [scenario, live, defaults, formats, dispatch, turns],
  );
  return (
    <InputsContext value={setting}>
      <div ref={root} className={styles.inputs}>
        <SegmentedControl label="Inputs shown" segments={views} value={view} onCommit={setView} />
        {view === 'quick' ? (
          <QuickInputs />
        ) : (
          <Suspense fallback={<p className={styles.quiet}>Opening all assumptions …</p>}>
            <AllAssumptions sought={sought} />
          </Suspense>
        )}
      </div>
    </InputsContext>
  );
});

function still(scenario: Scenario): LiveScenario {
  return { scenario: () => scenario, subscribe: () => () => undefined };
}

function isQuick(scenario: Scenario, { path }: SoughtField): boolean {
  return quickGroups(scenario).some(({ fields }) => fields.some((field) => field.path === path));
}
