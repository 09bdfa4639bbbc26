import type { CSSProperties } from 'react';
import type { ReportFact } from '../../exports/report/reportFacts.ts';

/** Short facts, a line each. */
export function Facts({ facts }: { readonly facts: readonly ReportFact[] }) {
  return (
    <dl>
      {facts.map(({ id, name, text }) => (
        <div key={id} style={factStyle}>
          <dt style={{ color: 'var(--muted)' }}>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

const factStyle: CSSProperties = {
  display: 'grid',
  gridTemplateColumns: '45mm 1fr',
  paddingBlockEnd: '0.8mm',
};
