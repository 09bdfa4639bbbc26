import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from '../fields/IconButton.tsx';
import { Icon } from '../Icon.tsx';
import { texts } from '../texts.ts';
import styles from './Dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Esc, the cross, or a press beside it. */
  readonly onClose: () => void;
  /** `page` for reading, `wide` for tables, `small` for a question. */
  readonly size?: 'page' | 'wide' | 'small';
  /** Whether there is nothing in it to act on: what does not fit is then scrolled by keyboard. */
  readonly isText?: boolean;
}

/** A native modal dialog, open as long as it is mounted: the browser keeps the focus in and gives it back. */
export function Dialog({ title, children, onClose, size = 'page', isText = false }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed before it leaves the document, or the browser would not give the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const reached = isText ? { role: 'region', 'aria-labelledby': id, tabIndex: 0 } : {};
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-size={size}
      aria-labelledby={id}
      closedby="any"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={onClose}
    >
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <IconButton label={texts.close} icon={<Icon name="close" size={18} />} onClick={onClose} />
      </div>
      <div className={styles.body} {...reached}>
        {children}
      </div>
    </dialog>
  );
}
