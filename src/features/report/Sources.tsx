import type { SourceEntry } from '../../exports/report/sourceList.ts';
import styles from './Sources.module.css';

/** Who stands behind the defaults, by the numbers that they are cited with. */
export function Sources({ sources }: { readonly sources: readonly SourceEntry[] }) {
  return (
    <ol className={styles.sources}>
      {sources.map(({ number, publisher, title, years, url, evidence }) => (
        <li key={number} value={number} className={styles.source}>
          <span className={styles.number}>[{number}]</span>
          <span>
            {publisher}, <cite>{title}</cite> ({years}). {evidence}.{' '}
            <a href={url} className={styles.address}>
              {url}
            </a>
          </span>
        </li>
      ))}
    </ol>
  );
}
