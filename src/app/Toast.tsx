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

const shownFor = 10_000;

/** A notice that goes by itself, but never from under the pointer or the focus. */
export function Toast({ notice, canUndo, onUndo, onDismiss }: ToastProps) {
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (!notice || isHeld) return undefined;
    const timer = setTimeout(onDismiss, shownFor);
    return () => clearTimeout(timer);
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
