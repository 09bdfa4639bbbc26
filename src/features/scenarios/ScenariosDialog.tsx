import * as scenariosTexts from '../../present/texts/scenariosTexts.ts';
import { useCallback, useEffect, useState } from 'react';
import type { Removed, Shelf, ShelfEntry } from '../../scenario/documents/shelf.ts';
import type { Comparer } from '../../scenario/documents/comparer.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Dialog } from '../../ui/layout/Dialog.tsx';
import { Comparison } from './Comparison.tsx';
import { saveText } from './saveText.ts';
import { ShelfRow } from './ShelfRow.tsx';

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
  const { entries, problem, reload } = useEntries(shelf);
  const [removed, setRemoved] = useState<Removed & { readonly name: string }>();
  const remove = async ({ id, name }: ShelfEntry): Promise<void> => {
    setRemoved({ ...(await shelf.remove(id)), name });
    reload();
  };
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [compared, setCompared] = useState<readonly Scenario[]>();
  const then = (work: Promise<void>): void => void work.then(reload);
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
      <div style={{ display: 'grid', gap: 'var(--space-3)' }}>
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
                onOpen={() => {
                  onClose();
                  void shelf.open(entry.id);
                }}
                onRename={(name) => then(shelf.rename(entry.id, name))}
                onDuplicate={() => then(shelf.duplicate(entry.id))}
                onDownload={() =>
                  void shelf.textOf(entry.id).then((text) => saveText(text, entry.name))
                }
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
              <Button
                variant="link"
                onClick={() => {
                  then(shelf.putBack(removed));
                  setRemoved(undefined);
                }}
              >
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

function useEntries(shelf: Shelf) {
  const [found, setFound] = useState<Awaited<ReturnType<Shelf['list']>>>();
  const reload = useCallback(() => void shelf.list().then(setFound), [shelf]);
  useEffect(reload, [reload]);
  return {
    entries: found?.ok ? found.value : undefined,
    problem: found && !found.ok ? found.error : undefined,
    reload,
  };
}
