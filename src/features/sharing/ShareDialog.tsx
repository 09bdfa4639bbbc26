import { notLoaded } from '../../present/texts/pageTexts.ts';
import * as sharingTexts from '../../present/texts/sharingTexts.ts';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { isPictureSized, linkSentence } from '../../present/documents.ts';
import { encodeLink } from '../../scenario/link/encodeLink.ts';
import { hasAnyNote, withoutWords } from '../../scenario/link/withoutWords.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Dialog } from '../../ui/layout/Dialog.tsx';
import { LoadBoundary } from '../../ui/layout/LoadBoundary.tsx';

const LinkPicture = lazy(async () =>
  import('./LinkPicture.tsx').then(({ LinkPicture: component }) => ({ default: component })),
);

export interface ShareDialogProps {
  readonly scenario: Scenario;
  readonly locale: string;
  /** The page's own, without a fragment; undefined: none that others could open. */
  readonly address: string | undefined;
  /** Says why no file comes of it. */
  readonly onSave: (say: (sentence: string) => void) => void;
  readonly onClose: () => void;
}

type Link = Awaited<ReturnType<typeof encodeLink>>;

/** A link that carries the whole scenario, or the file where there can be no link. */
export function ShareDialog({ address, onSave, onClose, ...shared }: ShareDialogProps) {
  return (
    <Dialog title={sharingTexts.share} onClose={onClose}>
      <div style={{ display: 'grid', gap: 'var(--space-3)' }}>
        {address === undefined ? (
          <FileOnly onSave={onSave} />
        ) : (
          <LinkChoice {...shared} address={address} />
        )}
      </div>
    </Dialog>
  );
}

function FileOnly({ onSave }: Pick<ShareDialogProps, 'onSave'>) {
  const [refusal, setRefusal] = useState<string>();
  return (
    <>
      <p>{sharingTexts.fromDisk}</p>
      <p>
        <Button
          variant="primary"
          onClick={() => {
            setRefusal(undefined);
            onSave(setRefusal);
          }}
        >
          {sharingTexts.saveFile}
        </Button>
      </p>
      {refusal ? <p role="alert">{refusal}</p> : null}
    </>
  );
}

interface LinkChoiceProps {
  readonly scenario: Scenario;
  readonly locale: string;
  readonly address: string;
}

/** What the link says about the client is chosen here. */
function LinkChoice({ scenario, locale, address }: LinkChoiceProps) {
  const [hasName, setHasName] = useState(false);
  const [hasNotes, setHasNotes] = useState(false);
  const link = useLink(scenario, hasName, hasNotes);
  return (
    <>
      <p>{sharingTexts.promise}</p>
      <Tick label={sharingTexts.sayName(scenario.name)} isOn={hasName} onCommit={setHasName} />
      {hasAnyNote(scenario) ? (
        <Tick label={sharingTexts.sendNotes} isOn={hasNotes} onCommit={setHasNotes} />
      ) : null}
      {link?.ok ? <MadeLink link={`${address}#${link.value}`} locale={locale} /> : null}
      {link?.ok === false ? <p role="alert">{link.error}</p> : null}
    </>
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
        style={{
          flex: 'none',
          inlineSize: '1.5rem',
          blockSize: '1.5rem',
          accentColor: 'var(--ink)',
        }}
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
      setCopied(sharingTexts.copied);
    } catch {
      setCopied(sharingTexts.copyYourself);
    }
  };
  return (
    <>
      <div ref={place}>
        <TextField
          id="share-link"
          label={sharingTexts.link}
          value={link}
          hint={linkSentence(link, locale)}
          onCommit={() => undefined}
        />
      </div>
      <p>
        <Button variant="primary" onClick={() => void copy()}>
          {sharingTexts.copy}
        </Button>{' '}
        <span role="status">{copied}</span>
      </p>
      {isPictureSized(link) ? (
        <LoadBoundary>
          <Suspense fallback={null}>
            <LinkPicture link={link} />
          </Suspense>
        </LoadBoundary>
      ) : (
        <p>{sharingTexts.tooLong}</p>
      )}
    </>
  );
}

/** What links are written against comes with the first of them, or does not. */
const notMade: Link = { ok: false, error: notLoaded };

function useLink(scenario: Scenario, hasName: boolean, hasNotes: boolean): Link | undefined {
  const [link, setLink] = useState<Link>();
  useEffect(() => {
    let isWanted = true;
    const make = async (): Promise<void> => {
      const told = withoutWords(scenario, { hasName, hasNotes });
      const made = await encodeLink(told).catch(() => notMade);
      if (isWanted) setLink(made);
    };
    void make();
    return () => {
      isWanted = false;
    };
  }, [scenario, hasName, hasNotes]);
  return link;
}
