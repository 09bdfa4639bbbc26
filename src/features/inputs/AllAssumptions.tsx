import { useDeferredValue, useMemo, useState } from 'react';
import { fieldCount, foundIn, outlineAt, outlineWhere } from '../../present/catalogue/foundIn.ts';
import { type GroupNode, outlineOf } from '../../present/catalogue/outline.ts';
import * as assumptionTexts from '../../present/texts/assumptionTexts.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Disclosure } from '../../ui/fields/Disclosure.tsx';
import { SwitchField } from '../../ui/fields/SwitchField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useInputs } from './inputsContext.ts';
import { isChanged } from './isChanged.ts';
import styles from './Inputs.module.css';
import { GroupContent } from './OutlineGroup.tsx';
import { RangesTogether } from './RangesTogether.tsx';
import { searchId, type SoughtField } from './useSoughtField.ts';

/** Up to how many matching fields are shown at once; sections that hold more wait to be opened. */
const mostShown = 40;

/** Every field of the scenario, in sections that open; a text narrows them to what matches. */
export function AllAssumptions({ sought: field }: { readonly sought: SoughtField | null }) {
  const { scenario, defaults } = useInputs();
  const [isOnlyChanged, setIsOnlyChanged] = useState(false);
  const [text, setText] = useState('');
  const sought = useDeferredValue(text.trim());
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(['organisation']));
  const sections = useMemo(() => {
    const all = outlineOf(scenario);
    return isOnlyChanged ? outlineWhere(all, (node) => isChanged(node, scenario, defaults)) : all;
  }, [scenario, defaults, isOnlyChanged]);
  const [left, setLeft] = useState<SoughtField | null>(null);
  const single = field !== null && field !== left && field.path !== '' ? field.path : undefined;
  const isSeeking = sought !== '' || single !== undefined || isOnlyChanged;
  const shown = useMemo(() => shownOf(sections, sought, single), [sections, sought, single]);
  const areAllOpen = isSeeking && fieldCount(shown) <= mostShown;
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
        id={searchId}
        label={assumptionTexts.find}
        type="search"
        value={text}
        onCommit={(next) => {
          setText(next);
          setLeft(field);
        }}
        placeholder={assumptionTexts.findExample}
      />
      <SwitchField
        id="only-changed"
        label={assumptionTexts.onlyChanged}
        isOn={isOnlyChanged}
        onCommit={setIsOnlyChanged}
      />
      {single === undefined ? null : (
        <Button variant="link" onClick={() => setLeft(field)}>
          {assumptionTexts.showAll}
        </Button>
      )}
      {isSeeking ? null : <RangesTogether path="" title={assumptionTexts.allRanges} />}
      {shown.length === 0 ? <p className={styles.quiet}>{nothingShown(sought)}</p> : null}
      {shown.map((section) => {
        // A section that waits under a filter is another one than without it: its state starts anew.
        const key = isSeeking && !areAllOpen ? `${section.path} ${sought}` : section.path;
        const isOpen = areAllOpen || opened.has(key);
        return (
          <Disclosure
            key={key}
            path={section.path}
            summary={section.title}
            note={isSeeking ? fieldCount([section]) : undefined}
            isOpen={isOpen}
            onToggle={(isNowOpen) => {
              if (!areAllOpen) toggle(key, isNowOpen);
            }}
          >
            {isOpen ? (
              <>
                {isSeeking || !hasRanges(section.path) ? null : (
                  <RangesTogether
                    path={section.path}
                    title={assumptionTexts.rangesOf(section.title)}
                  />
                )}
                <GroupContent group={section} isFiltered={areAllOpen} />
              </>
            ) : null}
          </Disclosure>
        );
      })}
    </div>
  );
}

function nothingShown(text: string): string {
  return text === '' ? assumptionTexts.nothingChanged : assumptionTexts.nothingFound(text);
}

function shownOf(
  sections: readonly GroupNode[],
  text: string,
  single: string | undefined,
): readonly GroupNode[] {
  if (text !== '') return foundIn(sections, text);
  return single === undefined ? sections : outlineAt(sections, single);
}

/** Needs, budgets and the scenario's own fields are no quantities. */
function hasRanges(section: string): boolean {
  return section !== 'needs' && section !== 'scenario';
}
