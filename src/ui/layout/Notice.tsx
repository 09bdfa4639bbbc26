import { Info, TriangleAlert } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { Button } from '../fields/Button.tsx';
import { texts } from '../texts.ts';

export interface NoticeProps {
  readonly title: string;
  readonly children: ReactNode;
  /** `problem` interrupts a screen reader; `word` waits. */
  readonly tone?: 'problem' | 'word';
  /** Absent: it stays as long as what it says is so. */
  readonly onDismiss?: (() => void) | undefined;
  readonly actions?: ReactNode;
}

/** Rare and late, so its few rules come with it and not with every page. */
const noticeStyle: CSSProperties = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 'var(--space-3)',
  alignItems: 'flex-start',
  marginBlockEnd: 'var(--space-4)',
  padding: 'var(--space-4)',
  border: '1px solid var(--danger)',
  borderRadius: 'var(--radius-l)',
  background: 'var(--card)',
};

const signStyle: CSSProperties = { paddingBlockStart: '0.125rem', color: 'var(--danger)' };

const wordsStyle: CSSProperties = {
  flex: '1 1 16rem',
  minInlineSize: 0,
  overflowWrap: 'anywhere',
};

/** Something that a person has to know about the page, above the results until it is settled. */
export function Notice({ title, children, tone = 'problem', onDismiss, actions }: NoticeProps) {
  const isProblem = tone === 'problem';
  const Sign = isProblem ? TriangleAlert : Info;
  return (
    <section
      role={isProblem ? 'alert' : 'status'}
      data-print="hide"
      style={isProblem ? noticeStyle : { ...noticeStyle, borderColor: 'var(--line)' }}
    >
      <span style={isProblem ? signStyle : { ...signStyle, color: 'var(--muted)' }}>
        <Sign size="1.125rem" aria-hidden="true" />
      </span>
      <div style={wordsStyle}>
        <h2>{title}</h2>
        {children}
      </div>
      {actions}
      {onDismiss ? <Button onClick={onDismiss}>{texts.dismiss}</Button> : null}
    </section>
  );
}
