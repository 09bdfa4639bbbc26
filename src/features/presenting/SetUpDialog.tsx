import { type ReactNode, useRef, useState } from 'react';
import type { AccentView } from '../../present/presenting/accentWords.ts';
import * as presentingTexts from '../../present/texts/presentingTexts.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Dialog } from '../../ui/layout/Dialog.tsx';
import { canDraw, readLogo } from './readLogo.ts';
import styles from './SetUpDialog.module.css';
import type { Showing } from './showing.ts';

export interface SetUpDialogProps {
  readonly showing: Showing;
  readonly accent: AccentView | null;
  /** Whether the browser's storage took the last choice. */
  readonly isKept: boolean;
  readonly onChange: (part: Partial<Showing>) => void;
  /** Where the inputs within reach are chosen. */
  readonly inputs: ReactNode;
  readonly onClose: () => void;
}

/** For whom, and with what within reach. */
export function SetUpDialog(props: SetUpDialogProps) {
  const { showing, isKept, onChange, inputs, onClose } = props;
  return (
    <Dialog title={presentingTexts.setUpTitle} onClose={onClose}>
      <div className={styles.parts}>
        <section className={styles.part}>
          <h3>{presentingTexts.client}</h3>
          <TextField
            id="client-name"
            label={presentingTexts.clientName}
            value={showing.client}
            maxLength={80}
            onCommit={(client) => onChange({ client })}
            hint={presentingTexts.clientHint}
          />
          <Logo logo={showing.logo} onLogo={(logo) => onChange({ logo })} />
          <Accent {...props} />
          {isKept ? null : <p role="alert">{presentingTexts.notKept}</p>}
        </section>
        <section className={styles.part}>
          <h3>{presentingTexts.inputs}</h3>
          {inputs}
        </section>
      </div>
    </Dialog>
  );
}

interface LogoProps {
  readonly logo: string;
  readonly onLogo: (logo: string) => void;
}

function Logo({ logo, onLogo }: LogoProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<string>();
  const take = async (file: File): Promise<void> => {
    const read = await readLogo(file, canDraw);
    setRefusal(read.ok ? undefined : read.sentence);
    if (read.ok) onLogo(read.logo);
  };
  return (
    <div className={styles.field}>
      <p>{presentingTexts.logo}</p>
      <div className={styles.line}>
        {logo === '' ? null : <img className={styles.logo} src={logo} alt={presentingTexts.logo} />}
        <Button onClick={() => picker.current?.click()}>{presentingTexts.chooseLogo}</Button>
        {logo === '' ? null : (
          <Button variant="link" onClick={() => onLogo('')}>
            {presentingTexts.removeLogo}
          </Button>
        )}
      </div>
      <input
        ref={picker}
        type="file"
        accept="image/png,image/jpeg,image/svg+xml"
        aria-label={presentingTexts.logo}
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void take(file);
          // Emptied, so that choosing the same file again is a change.
          event.currentTarget.value = '';
        }}
      />
      {refusal === undefined ? (
        <p className={styles.hint}>{presentingTexts.logoHint}</p>
      ) : (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}

/** What the picker shows while no colour is chosen. */
const noColour = '#16181d';

function Accent({ showing, accent, onChange }: SetUpDialogProps) {
  return (
    <div className={styles.field}>
      <label className={styles.line}>
        <input
          type="color"
          className={styles.colour}
          value={showing.accent === '' ? noColour : showing.accent}
          onChange={(event) => onChange({ accent: event.currentTarget.value })}
        />
        {presentingTexts.accent}
      </label>
      {accent === null ? null : (
        <>
          <ul className={styles.contrast}>
            {accent.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Button variant="link" onClick={() => onChange({ accent: '' })}>
            {presentingTexts.usualAccent}
          </Button>
        </>
      )}
    </div>
  );
}
