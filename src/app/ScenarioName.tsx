import { useState } from 'react';
import * as pageTexts from '../present/texts/pageTexts.ts';
import type { Dispatch } from './scenarioStore.ts';
import styles from './ScenarioName.module.css';

export interface ScenarioNameProps {
  readonly name: string;
  readonly dispatch: Dispatch;
}

/** The name of the scenario, edited in place; an empty name gives way to the last one on leaving. */
export function ScenarioName({ name, dispatch }: ScenarioNameProps) {
  const [draft, setDraft] = useState<string>();
  return (
    <input
      type="text"
      className={styles.name}
      aria-label={pageTexts.scenarioName}
      title={pageTexts.renameScenario}
      value={draft ?? name}
      maxLength={120}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => {
        setDraft(event.currentTarget.value);
        dispatch({ kind: 'rename', name: event.currentTarget.value }, { isFinal: false });
      }}
      onBlur={() => {
        if (draft !== undefined) dispatch({ kind: 'rename', name: draft }, { isFinal: true });
        setDraft(undefined);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}
