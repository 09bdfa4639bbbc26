import * as offlineTexts from '../../present/texts/offlineTexts.ts';
import { type CSSProperties, useEffect, useState } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { IconButton } from '../../ui/fields/IconButton.tsx';
import type { Versions } from './newVersion.ts';

/** Rare and late, so its few rules come with it and not with every page. */
const placeStyle: CSSProperties = {
  position: 'fixed',
  zIndex: 5,
  insetInline: 'var(--space-4)',
  insetBlockStart: '4.25rem',
  display: 'flex',
  justifyContent: 'center',
  pointerEvents: 'none',
};

const offerStyle: CSSProperties = {
  display: 'flex',
  alignItems: 'center',
  gap: 'var(--space-3)',
  maxInlineSize: '40rem',
  padding: 'var(--space-2) var(--space-2) var(--space-2) var(--space-4)',
  border: '1px solid var(--line-strong)',
  borderRadius: 'var(--radius-l)',
  background: 'var(--card)',
  boxShadow: 'var(--shadow-float)',
  pointerEvents: 'auto',
};

export interface NewVersionProps {
  readonly versions: Promise<Versions>;
}

/** Offers a newer version; what is on screen stays as it is until somebody takes it. */
export function NewVersion({ versions }: NewVersionProps) {
  const [isOffered, setIsOffered] = useState(false);
  useEffect(() => {
    const stopped = versions.then(({ onWaiting }) => onWaiting(() => setIsOffered(true)));
    return () => void stopped.then((stop) => stop());
  }, [versions]);
  return (
    <div style={placeStyle} role="status" data-print="hide">
      {isOffered ? (
        <div style={offerStyle}>
          <span>{offlineTexts.newerReady}</span>
          <Button onClick={() => void versions.then(({ takeOver }) => takeOver())}>
            {offlineTexts.changeNow}
          </Button>
          <IconButton
            label={offlineTexts.later}
            icon={<Icon name="close" />}
            onClick={() => setIsOffered(false)}
          />
        </div>
      ) : null}
    </div>
  );
}
