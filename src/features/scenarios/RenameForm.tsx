import * as scenariosTexts from '../../present/texts/scenariosTexts.ts';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/fields/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';

export interface RenameFormProps {
  readonly name: string;
  /** Undefined: the name stays. */
  readonly onDone: (name: string | undefined) => void;
}

/** Another name for a scenario; an empty one is no name. */
export function RenameForm({ name, onDone }: RenameFormProps) {
  const [text, setText] = useState(name);
  const isEmpty = text.trim() === '';
  const form = useRef<HTMLFormElement>(null);
  // Whoever chose to rename wants to type: the whole name is there to be replaced.
  useEffect(() => {
    const field = form.current?.querySelector('input');
    field?.focus();
    field?.select();
  }, []);
  return (
    <form
      ref={form}
      style={{ display: 'grid', gap: 'var(--space-2)' }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) onDone(text.trim());
      }}
    >
      <TextField
        id="scenario-new-name"
        label={scenariosTexts.nameOf}
        value={text}
        maxLength={120}
        message={isEmpty ? scenariosTexts.enterName : undefined}
        onCommit={setText}
      />
      <div>
        <Button type="submit" isDisabled={isEmpty}>
          {scenariosTexts.rename}
        </Button>{' '}
        <Button variant="link" onClick={() => onDone(undefined)}>
          {scenariosTexts.cancel}
        </Button>
      </div>
    </form>
  );
}
