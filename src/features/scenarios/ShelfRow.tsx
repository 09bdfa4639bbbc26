import * as scenariosTexts from '../../present/texts/scenariosTexts.ts';
import { useLayoutEffect, useRef, useState } from 'react';
import { savedText, unnamed } from '../../present/documents.ts';
import type { ShelfEntry } from '../../scenario/documents/shelf.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Menu } from '../../ui/fields/Menu.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { RenameForm } from './RenameForm.tsx';

export interface ShelfRowProps {
  readonly entry: ShelfEntry;
  readonly isOpen: boolean;
  /** Whether it is among those to compare. */
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly locale: string;
  readonly onOpen: () => void;
  /** Resolves to whether it has the name: until then the typed one stays in its field. */
  readonly onRename: (name: string) => Promise<boolean>;
  readonly onDuplicate: () => void;
  readonly onDownload: () => void;
  readonly onRemove: () => void;
}

/** One scenario: opened by its name, everything else in its menu. */
export function ShelfRow(props: ShelfRowProps) {
  const { entry, isOpen, locale } = props;
  const [isRenamed, setIsRenamed] = useState(false);
  const row = useFocusAfter(isRenamed);
  const name = entry.name === '' ? unnamed : entry.name;
  const isBroken = entry.kind === 'broken';
  const item = (id: string, label: string, onSelect: () => void) => ({ id, label, onSelect });
  const endRenaming = async (next: string | undefined): Promise<void> => {
    if (next === undefined || (await props.onRename(next))) setIsRenamed(false);
  };
  if (isRenamed) {
    return <RenameForm name={entry.name} onDone={(next) => void endRenaming(next)} />;
  }
  return (
    <div ref={row} style={{ display: 'flex', alignItems: 'center', gap: 'var(--space-3)' }}>
      <input
        type="checkbox"
        aria-label={scenariosTexts.compareThis(name)}
        disabled={isBroken}
        checked={props.isChosen}
        onChange={(event) => props.onChoose(event.currentTarget.checked)}
        style={{ inlineSize: '1.5rem', blockSize: '1.5rem', accentColor: 'var(--ink)' }}
      />
      <div style={{ flex: 1, minInlineSize: 0, overflowWrap: 'anywhere' }}>
        {isBroken ? (
          <strong>{name}</strong>
        ) : (
          <Button variant="link" onClick={props.onOpen}>
            {name}
          </Button>
        )}
        <br />
        <small>{savedText(entry, isOpen, locale)}</small>
      </div>
      <Menu
        label={scenariosTexts.actionsFor(name)}
        variant="icon"
        trigger={<Icon name="more" size={18} />}
        items={[
          ...(entry.kind === 'sound'
            ? [item('rename', scenariosTexts.rename, () => setIsRenamed(true))]
            : []),
          ...(isBroken ? [] : [item('duplicate', scenariosTexts.duplicate, props.onDuplicate)]),
          item('download', scenariosTexts.download, props.onDownload),
          item('remove', scenariosTexts.remove, props.onRemove),
        ]}
      />
    </div>
  );
}

/** The menu that led to the form has the focus again once that is gone. */
function useFocusAfter(isRenamed: boolean) {
  const row = useRef<HTMLDivElement>(null);
  const wasRenamed = useRef(false);
  useLayoutEffect(() => {
    if (wasRenamed.current && !isRenamed && document.activeElement === document.body) {
      row.current?.querySelector<HTMLElement>('[aria-haspopup=menu]')?.focus();
    }
    wasRenamed.current = isRenamed;
  }, [isRenamed]);
  return row;
}
