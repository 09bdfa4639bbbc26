import { useEffect, useState } from 'react';
import * as pageTexts from '../present/texts/pageTexts.ts';
import { Button } from '../ui/fields/Button.tsx';
import { IconButton } from '../ui/fields/IconButton.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './Toast.module.css';
import type { Notice } from './useNotice.ts';

export interface ToastProps {
  readonly notice: Notice | undefined;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

const shownSeconds = 12;

/**
 * A notice that goes by itself, but never from under the pointer or the focus. Only seconds in which it
 * could be seen count: not those of a page in the background or of a machine that stood still.
 */
export function Toast({ notice, canUndo, onUndo, onDismiss }: ToastProps) {
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (!notice || isHeld) return undefined;
    let left = shownSeconds;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') left -= 1;
      if (left === 0) onDismiss();
    }, 1_000);
    return () => clearInterval(timer);
  }, [notice, isHeld, onDismiss]);
  const close = (): void => {
    setIsHeld(false);
    onDismiss();
  };
  return (
    <div className={styles.place} role="status" data-print="hide">
      {notice ? (
        <div
          key={notice.id}
          className={styles.toast}
          onPointerEnter={() => setIsHeld(true)}
          onPointerLeave={() => setIsHeld(false)}
          onFocus={() => setIsHeld(true)}
          onBlur={() => setIsHeld(false)}
        >
          <span className={styles.sentence}>{notice.sentence}</span>
          {canUndo ? (
            <Button
              onClick={() => {
                onUndo();
                close();
              }}
            >
              {pageTexts.undo}
            </Button>
          ) : null}
          <IconButton label={pageTexts.dismiss} icon={<Icon name="close" />} onClick={close} />
        </div>
      ) : null}
    </div>
  );
}
