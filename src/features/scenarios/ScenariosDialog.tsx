import * as scenariosTexts from '../../present/texts/scenariosTexts.ts';
import { useState } from 'react';
import type { Shelf, ShelfEntry } from '../../scenario/documents/shelf.ts';
import type { Comparer } from '../../scenario/documents/comparer.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Dialog } from '../../ui/layout/Dialog.tsx';
import { saveScenarioText } from '../../ui/saveBlob.ts';
import { Comparison } from './Comparison.tsx';
import { ShelfRow } from './ShelfRow.tsx';
import { useListFocus } from './useListFocus.ts';
import { useShelf } from './useShelf.ts';

export interface ScenariosDialogProps {
  readonly shelf: Shelf;
  /** The document on the page; undefined: it is not kept yet. */
  readonly openId: string | undefined;
  readonly comparer: Comparer;
  readonly locale: string;
  readonly onClose: () => void;
}

/** The scenarios that this browser keeps, the latest first. */
export function ScenariosDialog(props: ScenariosDialogProps) {
  const { shelf, openId, comparer, locale, onClose } = props;
  const { entries, problem, removed, finish, textOf, remove, putBack } = useShelf(shelf);
  const root = useListFocus(entries, removed);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [compared, setCompared] = useState<readonly Scenario[]>();
  const open = async (id: string): Promise<void> => {
    if (await finish(shelf.open(id))) onClose();
  };
  const download = async ({ id, name }: ShelfEntry): Promise<void> => {
    const text = await textOf(id);
    if (text !== undefined) saveScenarioText(text, name);
  };
  if (compared) {
    return (
      <Dialog title={scenariosTexts.sideBySide} size="wide" onClose={onClose}>
        <p style={{ paddingBlockEnd: 'var(--space-3)' }}>
          <Button onClick={() => setCompared(undefined)}>{scenariosTexts.backToList}</Button>
        </p>
        <Comparison scenarios={compared} comparer={comparer} locale={locale} />
      </Dialog>
    );
  }
  return (
    <Dialog title={scenariosTexts.scenarios} onClose={onClose}>
      <div ref={root} style={{ display: 'grid', gap: 'var(--space-3)' }}>
        <p data-opens="scenario">{scenariosTexts.keptHere}</p>
        {problem ? <p role="alert">{problem}</p> : null}
        {entries?.length === 0 ? <p>{scenariosTexts.noneYet}</p> : null}
        <ul style={{ display: 'grid', gap: 'var(--space-2)', padding: 0, listStyle: 'none' }}>
          {(entries ?? []).map((entry) => (
            <li key={entry.id}>
              <ShelfRow
                entry={entry}
                isOpen={entry.id === openId}
                isChosen={chosen.includes(entry.id)}
                onChoose={(isChosen) =>
                  setChosen(
                    isChosen ? [...chosen, entry.id] : chosen.filter((id) => id !== entry.id),
                  )
                }
                locale={locale}
                onOpen={() => void open(entry.id)}
                onRename={async (name) => finish(shelf.rename(entry.id, name))}
                onDuplicate={() => void finish(shelf.duplicate(entry.id))}
                onDownload={() => void download(entry)}
                onRemove={() => void remove(entry)}
              />
            </li>
          ))}
        </ul>
        {entries && entries.length > 1 ? (
          <CompareLine
            found={entries.filter(({ id }) => chosen.includes(id))}
            onCompare={setCompared}
          />
        ) : null}
        <p role="status">
          {removed ? (
            <>
              {scenariosTexts.deleted(removed.name)}{' '}
              <Button variant="link" onClick={() => void putBack(removed)}>
                {scenariosTexts.undo}
              </Button>
            </>
          ) : null}
        </p>
      </div>
    </Dialog>
  );
}

const mostCompared = 4;

function CompareLine({
  found,
  onCompare,
}: {
  readonly found: readonly ShelfEntry[];
  readonly onCompare: (scenarios: readonly Scenario[]) => void;
}) {
  const scenarios = found.flatMap(({ scenario }) => scenario ?? []);
  const canCompare = scenarios.length > 1 && scenarios.length <= mostCompared;
  return (
    <p>
      <Button isDisabled={!canCompare} onClick={() => onCompare(scenarios)}>
        {scenariosTexts.compare}
      </Button>{' '}
      {canCompare ? null : scenariosTexts.tickSome}
    </p>
  );
}
