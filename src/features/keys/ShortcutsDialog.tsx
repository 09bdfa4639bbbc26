import { Fragment } from 'react';
import { keysTitle, shortcutGroups } from '../../present/shortcuts.ts';
import { Dialog } from '../../ui/layout/Dialog.tsx';
import styles from './ShortcutsDialog.module.css';

export interface ShortcutsDialogProps {
  /** "Ctrl", or "⌘" on a Mac. */
  readonly modifier: string;
  readonly onClose: () => void;
}

/** Every key that does something. */
export function ShortcutsDialog({ modifier, onClose }: ShortcutsDialogProps) {
  return (
    <Dialog title={keysTitle} size="small" isText onClose={onClose}>
      <div className={styles.sheet}>
        {shortcutGroups(modifier).map(({ title, shortcuts }) => (
          <section key={title} className={styles.group}>
            <h3 className={styles.title}>{title}</h3>
            <dl className={styles.list}>
              {shortcuts.map(({ id, keys, what }) => (
                <Fragment key={id}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key} className={styles.key}>
                        {key}
                      </kbd>
                    ))}
                  </dt>
                  <dd>{what}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
