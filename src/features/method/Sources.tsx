import type { SourceGroup, SourceLine } from '../../present/methodPage.ts';
import * as methodTexts from '../../present/texts/methodTexts.ts';
import { Disclosure } from '../../ui/fields/Disclosure.tsx';
import styles from './Sources.module.css';

export interface SourcesProps {
  readonly groups: readonly SourceGroup[];
}

/** Every default with who published it, and how good the evidence is. */
export function Sources({ groups }: SourcesProps) {
  return (
    <section className={styles.sources}>
      <h3 className={styles.title}>{methodTexts.sources}</h3>
      {groups.map((group) => (
        <Disclosure key={group.id} summary={group.title}>
          <p className={styles.intro}>{group.intro}</p>
          <ul className={styles.list}>
            {group.sources.map((source) => (
              <Source key={source.id} source={source} />
            ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}

function Source({ source }: { readonly source: SourceLine }) {
  return (
    <li className={styles.source}>
      <p className={styles.quantity}>{source.quantity}</p>
      <p>{source.value}</p>
      <p className={styles.origin}>
        {source.publisher} {source.year},{' '}
        {source.url === null ? (
          source.title
        ) : (
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.title}
          </a>
        )}{' '}
        · {source.grade}
      </p>
      {source.note ? <p className={styles.origin}>{source.note}</p> : null}
    </li>
  );
}
