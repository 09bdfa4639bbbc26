import { useState } from 'react';
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
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) onDone(text.trim());
      }}
    >
      <TextField
        id="scenario-new-name"
        label="Name of the scenario"
        value={text}
        maxLength={120}
        message={isEmpty ? 'Enter a name.' : undefined}
        onCommit={setText}
      />
      <Button type="submit" isDisabled={isEmpty}>
        Rename
      </Button>{' '}
      <Button variant="link" onClick={() => onDone(undefined)}>
        Cancel
      </Button>
    </form>
  );
}
