import * as scenariosTexts from '../../present/texts/scenariosTexts.ts';
import type { ComparedBar } from '../../present/comparison/comparedResults.ts';
import { planColour } from '../../ui/charts/planColour.ts';

/** The bars of a plan stand together. */
const apart = { marginBlockStart: 'var(--space-2)' };

/** A bar per plan and scenario, all on one scale from 0, each with its name and amount in words. */
export function ComparedBars({ bars }: { readonly bars: readonly ComparedBar[] }) {
  return (
    <section
      aria-labelledby="compared-bars"
      style={{ display: 'grid', gap: 'var(--space-2)', fontSize: 'var(--text-s)' }}
    >
      <h3 id="compared-bars">{scenariosTexts.allInExpected}</h3>
      {bars.map(({ id, label, colour, text, percent }, at) => (
        <div key={id} style={colour === bars[at - 1]?.colour ? undefined : apart}>
          <span style={{ display: 'flex', justifyContent: 'space-between', gap: 'var(--space-3)' }}>
            <span>{label}</span>
            <span>{text}</span>
          </span>
          <span
            aria-hidden="true"
            style={{
              display: 'block',
              inlineSize: `${percent}%`,
              blockSize: '0.5rem',
              borderRadius: '0.25rem',
              background: planColour(colour),
            }}
          />
        </div>
      ))}
    </section>
  );
}
