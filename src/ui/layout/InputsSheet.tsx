import { ChevronUp, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { IconButton } from '../fields/IconButton.tsx';
import { texts } from '../texts.ts';
import styles from './InputsSheet.module.css';

export interface InputsSheetProps {
  readonly label: string;
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Another object opens the sheet. */
  readonly openedFor?: object | null | undefined;
}

/**
 * The bar at the foot of the page and the sheet it opens: a modal dialog, so that the browser traps the focus
 * and Esc closes it. The finding stays in view on the sheet's edge.
 */
export function InputsSheet({ label, summary, children, openedFor = null }: InputsSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Filled at the first opening and kept: closing must not lose a text that was typed but refused.
  const [wasOpened, setWasOpened] = useState(false);
  const close = (): void => dialog.current?.close();
  const open = (): void => {
    setWasOpened(true);
    show(dialog.current);
  };
  const [followed, setFollowed] = useState<object | null>(null);
  if (openedFor !== followed) {
    setFollowed(openedFor);
    if (openedFor !== null) setWasOpened(true);
  }
  useEffect(() => {
    if (openedFor !== null) show(dialog.current);
  }, [openedFor]);
  return (
    <>
      <section className={styles.bar} aria-label={label} data-print="hide">
        <span className={styles.summary}>{summary}</span>
        <button type="button" className={styles.open} aria-haspopup="dialog" onClick={open}>
          {texts.editInputs}
          <ChevronUp size="1rem" aria-hidden="true" />
        </button>
      </section>
      <dialog ref={dialog} className={styles.sheet} aria-label={label} closedby="any">
        <div className={styles.frame}>
          <div className={styles.head}>
            <span className={styles.summary}>{summary}</span>
            <IconButton
              label={texts.close}
              icon={<X size="1.125rem" aria-hidden="true" />}
              onClick={close}
            />
          </div>
          <div className={styles.body}>{wasOpened ? children : null}</div>
        </div>
      </dialog>
    </>
  );
}

function show(dialog: HTMLDialogElement | null): void {
  if (dialog?.open === false) dialog.showModal();
}
