import { useDeferredValue, useMemo, useState } from 'react';
import {
  type LiveField,
  liveFields,
  liveFieldsFound,
  mostLiveFields,
} from '../../present/catalogue/liveFields.ts';
import * as presentingTexts from '../../present/texts/presentingTexts.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { TextField } from '../../ui/fields/TextField.tsx';
import { ScrollRegion } from '../../ui/layout/ScrollRegion.tsx';
import styles from './ChooseInputs.module.css';

export interface ChooseInputsProps {
  readonly scenario: Scenario;
  readonly chosen: readonly string[];
  readonly onChoose: (paths: readonly string[]) => void;
}

/** As many as are read at a glance; a text narrows them. */
const mostShown = 24;

/** A few inputs out of all there are. */
export function ChooseInputs({ scenario, chosen, onChoose }: ChooseInputsProps) {
  const [text, setText] = useState('');
  const sought = useDeferredValue(text);
  const all = useMemo(() => liveFields(scenario), [scenario]);
  const found = useMemo(() => liveFieldsFound(all, sought), [all, sought]);
  const taken = all.filter(({ path }) => chosen.includes(path));
  const others = found.filter(({ path }) => !chosen.includes(path));
  const shown = others.slice(0, mostShown);
  const isFull = taken.length >= mostLiveFields;
  const toggle = (path: string, isOn: boolean): void => {
    const kept = taken.map((field) => field.path);
    onChoose(isOn ? [...kept, path] : kept.filter((each) => each !== path));
  };
  return (
    <div className={styles.choose}>
      <p role="status">{presentingTexts.chosen(taken.length, mostLiveFields)}</p>
      <Choices fields={taken} areOn isFull={false} onToggle={toggle} />
      <TextField
        id="live-find"
        label={presentingTexts.findInput}
        type="search"
        value={text}
        onCommit={setText}
        placeholder={presentingTexts.findExample}
      />
      <ScrollRegion label={presentingTexts.found} maxHeight="15rem">
        <Choices fields={shown} areOn={false} isFull={isFull} onToggle={toggle} />
        {others.length === 0 ? <p>{presentingTexts.noInput(sought)}</p> : null}
        {others.length > shown.length ? (
          <p className={styles.more}>{presentingTexts.more(others.length - shown.length)}</p>
        ) : null}
      </ScrollRegion>
    </div>
  );
}

interface ChoicesProps {
  readonly fields: readonly LiveField[];
  readonly areOn: boolean;
  readonly isFull: boolean;
  readonly onToggle: (path: string, isOn: boolean) => void;
}

function Choices({ fields, areOn, isFull, onToggle }: ChoicesProps) {
  return (
    <ul className={styles.choices}>
      {fields.map(({ path, label, group }) => (
        <li key={path}>
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={areOn}
              disabled={isFull}
              onChange={() => onToggle(path, !areOn)}
            />
            <span>
              {label} <span className={styles.group}>{group}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
