import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { isPictureSized, linkSentence } from '../../present/documents.ts';
import { encodeLink } from '../../scenario/link/encodeLink.ts';
import { hasAnyNote, withoutWords } from '../../scenario/link/withoutWords.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Dialog } from '../../ui/layout/Dialog.tsx';

const LinkPicture = lazy(async () =>
  import('./LinkPicture.tsx').then(({ LinkPicture: component }) => ({ default: component })),
);

export interface ShareDialogProps {
  readonly scenario: Scenario;
  readonly locale: string;
  /** The page's own, without a fragment. */
  readonly address: string;
  readonly onClose: () => void;
}

type Link = Awaited<ReturnType<typeof encodeLink>>;

/** A link that carries the whole scenario; what it says about the client is chosen here. */
export function ShareDialog({ scenario, locale, address, onClose }: ShareDialogProps) {
  const [hasName, setHasName] = useState(false);
  const [hasNotes, setHasNotes] = useState(false);
  const link = useLink(scenario, hasName, hasNotes);
  return (
    <Dialog title="Share" onClose={onClose}>
      <div style={{ display: 'grid', gap: 'var(--space-3)' }}>
        <p>
          Whoever opens the link sees these figures, to the cent. Nothing of theirs is changed, and
          nothing of yours by what they do.
        </p>
        <Tick label={`Say the name: “${scenario.name}”`} isOn={hasName} onCommit={setHasName} />
        {hasAnyNote(scenario) ? (
          <Tick label="Send the notes along" isOn={hasNotes} onCommit={setHasNotes} />
        ) : null}
        {link?.ok ? <MadeLink link={`${address}#${link.value}`} locale={locale} /> : null}
        {link?.ok === false ? <p role="alert">{link.error}</p> : null}
      </div>
    </Dialog>
  );
}

interface TickProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onCommit: (isOn: boolean) => void;
}

function Tick({ label, isOn, onCommit }: TickProps) {
  return (
    <label style={{ display: 'flex', gap: 'var(--space-3)', alignItems: 'center' }}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onCommit(event.currentTarget.checked)}
        style={{ flex: 'none', inlineSize: '1.5rem', blockSize: '1.5rem' }}
      />
      {label}
    </label>
  );
}

function MadeLink({ link, locale }: { readonly link: string; readonly locale: string }) {
  const [copied, setCopied] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const copy = async (): Promise<void> => {
    place.current?.querySelector('input')?.select();
    try {
      await navigator.clipboard.writeText(link);
      setCopied('Copied.');
    } catch {
      setCopied(
        'The browser did not let the page copy: the link is selected, copy it with the keyboard.',
      );
    }
  };
  return (
    <>
      <div ref={place}>
        <TextField
          id="share-link"
          label="Link"
          value={link}
          hint={linkSentence(link, locale)}
          onCommit={() => undefined}
        />
      </div>
      <p>
        <Button variant="primary" onClick={() => void copy()}>
          Copy the link
        </Button>{' '}
        <span role="status">{copied}</span>
      </p>
      {isPictureSized(link) ? (
        <Suspense fallback={null}>
          <LinkPicture link={link} />
        </Suspense>
      ) : (
        <p>The link is too long for a picture that a phone could read.</p>
      )}
    </>
  );
}

function useLink(scenario: Scenario, hasName: boolean, hasNotes: boolean): Link | undefined {
  const [link, setLink] = useState<Link>();
  useEffect(() => {
    let isWanted = true;
    const make = async (): Promise<void> => {
      const made = await encodeLink(withoutWords(scenario, { hasName, hasNotes }));
      if (isWanted) setLink(made);
    };
    void make();
    return () => {
      isWanted = false;
    };
  }, [scenario, hasName, hasNotes]);
  return link;
}
