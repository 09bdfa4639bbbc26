import type { ComparedBar } from '../../present/comparison/comparedResults.ts';
import { planColour } from '../../ui/charts/planColour.ts';

/** A bar per plan and scenario, all on one scale from 0, each with its name and amount in words. */
export function ComparedBars({ bars }: { readonly bars: readonly ComparedBar[] }) {
  return (
    <section
      aria-labelledby="compared-bars"
      style={{ display: 'grid', gap: 'var(--space-2)', fontSize: 'var(--text-s)' }}
    >
      <h3 id="compared-bars">All-in cost, expected</h3>
      {bars.map(({ id, label, colour, text, percent }) => (
        <div key={id}>
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
