import { useEffect, useState } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { IconButton } from '../../ui/fields/IconButton.tsx';
import styles from './NewVersion.module.css';
import type { Versions } from './newVersion.ts';

export interface NewVersionProps {
  readonly versions: Versions;
}

/** Offers a newer version; what is on screen stays as it is until somebody takes it. */
export function NewVersion({ versions }: NewVersionProps) {
  const [isOffered, setIsOffered] = useState(false);
  useEffect(() => versions.onWaiting(() => setIsOffered(true)), [versions]);
  return (
    <div className={styles.place} role="status" data-print="hide">
      {isOffered ? (
        <div className={styles.offer}>
          <span>A newer version of Fix or Fee is ready. Yours stays until you change.</span>
          <Button onClick={versions.takeOver}>Change now</Button>
          <IconButton
            label="Later"
            icon={<Icon name="close" />}
            onClick={() => setIsOffered(false)}
          />
        </div>
      ) : null}
    </div>
  );
}
