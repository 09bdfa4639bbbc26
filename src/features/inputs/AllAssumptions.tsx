import { useDeferredValue, useMemo, useState } from 'react';
import { foundIn } from '../../present/catalogue/foundIn.ts';
import { outlineOf } from '../../present/catalogue/outline.ts';
import { Disclosure } from '../../ui/fields/Disclosure.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useInputs } from './inputsContext.ts';
import styles from './Inputs.module.css';
import { GroupContent } from './OutlineGroup.tsx';

/** Every field of the scenario, in sections that open; a text narrows them to what matches. */
export function AllAssumptions() {
  const { scenario } = useInputs();
  const [text, setText] = useState('');
  const sought = useDeferredValue(text.trim());
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(['organisation']));
  const sections = useMemo(() => outlineOf(scenario), [scenario]);
  const shown = sought === '' ? sections : foundIn(sections, sought);
  const toggle = (path: string, isOpen: boolean) => {
    setOpened((before) => {
      if (before.has(path) === isOpen) return before;
      const after = new Set(before);
      if (isOpen) after.add(path);
      else after.delete(path);
      return after;
    });
  };
  return (
    <div className={styles.all}>
      <TextField
        id="find-assumption"
        label="Find an assumption"
        type="search"
        value={text}
        onCommit={setText}
        placeholder="response, fee, growth …"
      />
      {shown.length === 0 ? <p className={styles.quiet}>Nothing is called “{sought}”.</p> : null}
      {shown.map((section) => {
        const isOpen = sought !== '' || opened.has(section.path);
        return (
          <Disclosure
            key={section.path}
            summary={section.title}
            isOpen={isOpen}
            onToggle={(isNowOpen) => {
              if (sought === '') toggle(section.path, isNowOpen);
            }}
          >
            {isOpen ? <GroupContent group={section} isFiltered={sought !== ''} /> : null}
          </Disclosure>
        );
      })}
    </div>
  );
}
