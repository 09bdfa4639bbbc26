import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Small text at the end of the summary's line: "3 changed". */
  readonly note?: ReactNode;
  /** Controlled when given together with `onToggle`; else where it starts. */
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  /** `quiet` belongs to a single field, not to a section. */
  readonly tone?: 'section' | 'quiet';
  /** Marks the element, so that a link from elsewhere finds it. */
  readonly path?: string;
}

/** Native details: opens without script, found by the browser's own search. */
export function Disclosure(props: DisclosureProps) {
  const { summary, children, note, isOpen = false, onToggle, tone = 'section', path } = props;
  return (
    <details
      className={styles.details}
      open={isOpen}
      data-tone={tone}
      data-path={path}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <span className={styles.title}>{summary}</span>
        {note ? <span className={styles.note}>{note}</span> : null}
        <ChevronDown className={styles.chevron} size="0.875rem" aria-hidden="true" />
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
