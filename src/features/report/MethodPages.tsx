import type { CSSProperties } from 'react';
import type { MethodSection } from '../../present/methodPage.ts';

/** How the figures come about: each idea in a paragraph, each formula in words. */
export function MethodPages({ sections }: { readonly sections: readonly MethodSection[] }) {
  return (
    <div style={columnsStyle}>
      {sections.map(({ id, title, paragraphs, formulas }) => (
        <section key={id} style={{ marginBlockEnd: '4mm' }}>
          <h3>{title}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph} style={{ marginBlockEnd: '1.2mm' }}>
              {paragraph}
            </p>
          ))}
          <dl style={formulasStyle}>
            {formulas.map((formula) => (
              <div key={formula.id} style={{ breakInside: 'avoid' }}>
                <dt style={{ fontWeight: 600 }}>{formula.name}</dt>
                <dd>{formula.words}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

const columnsStyle: CSSProperties = {
  columns: 2,
  columnGap: '8mm',
  fontSize: '8.25pt',
  lineHeight: 1.4,
};
const formulasStyle: CSSProperties = {
  paddingInlineStart: '2.5mm',
  borderInlineStart: '0.4mm solid var(--line)',
};
