import styles from './Screens.module.css';

/** What a screen says beside its matter; null: nothing. */
export function ScreenNote({ children }: { readonly children: string | null }) {
  return children === null ? null : <p className={styles.note}>{children}</p>;
}
