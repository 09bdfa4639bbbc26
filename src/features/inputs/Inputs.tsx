import { lazy, memo, Suspense, useRef, useState } from 'react';
import { quickGroups } from '../../present/catalogue/quickFields.ts';
import * as inputTexts from '../../present/texts/inputTexts.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { SegmentedControl } from '../../ui/fields/SegmentedControl.tsx';
import { InputsContext } from './inputsContext.ts';
import styles from './Inputs.module.css';
import { type SettingParts, useInputsSetting } from './useInputsSetting.ts';
import { type SoughtField, useSoughtField } from './useSoughtField.ts';
import { QuickInputs } from './QuickInputs.tsx';

const AllAssumptions = lazy(async () =>
  import('./AllAssumptions.tsx').then(({ AllAssumptions: component }) => ({ default: component })),
);

export interface InputsProps extends SettingParts {
  /** A field to bring into view and to focus; another object asks again. */
  readonly sought?: SoughtField | null;
}

const views = [
  { value: 'quick', label: inputTexts.viewNames.quick },
  { value: 'all', label: inputTexts.viewNames.all },
] as const;

/** The inputs: the few that decide most, or every field there is. */
export const Inputs = memo(function Inputs(props: InputsProps) {
  const { scenario, sought = null } = props;
  const root = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<(typeof views)[number]['value']>('quick');
  const [followed, setFollowed] = useState<SoughtField | null>(null);
  if (sought !== followed) {
    setFollowed(sought);
    if (sought !== null) setView(isQuick(scenario, sought) ? 'quick' : 'all');
  }
  useSoughtField(root, sought);
  const setting = useInputsSetting(props);
  return (
    <InputsContext value={setting}>
      <div ref={root} className={styles.inputs}>
        <SegmentedControl
          label={inputTexts.views}
          segments={views}
          value={view}
          onCommit={setView}
        />
        {view === 'quick' ? (
          <QuickInputs />
        ) : (
          <Suspense fallback={<p className={styles.quiet}>{inputTexts.openingAll}</p>}>
            <AllAssumptions sought={sought} />
          </Suspense>
        )}
      </div>
    </InputsContext>
  );
});

function isQuick(scenario: Scenario, { path }: SoughtField): boolean {
  return quickGroups(scenario).some(({ fields }) => fields.some((field) => field.path === path));
}
