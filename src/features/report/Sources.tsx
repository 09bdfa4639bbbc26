import type { SourceEntry } from '../../exports/report/sourceList.ts';
import type { CSSProperties } from 'react';
import styles from './Report.module.css';

/** Who stands behind the defaults, by the numbers that they are cited with. */
export function Sources({ sources }: { readonly sources: readonly SourceEntry[] }) {
  return (
    <ol style={{ padding: 0, listStyle: 'none' }}>
      {sources.map(({ number, publisher, title, years, url, evidence }) => (
        <li key={number} value={number} className={styles.quiet}>
          [{number}]{' '}
          <span>
            {publisher}, <cite>{title}</cite> ({years}). {evidence}.{' '}
            <a href={url} style={addressStyle}>
              {url}
            </a>
          </span>
        </li>
      ))}
    </ol>
  );
}

const addressStyle: CSSProperties = { overflowWrap: 'anywhere', textDecoration: 'none' };
