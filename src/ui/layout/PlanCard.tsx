import type { ReactNode } from 'react';
import { customProperties } from '../customProperties.ts';
import styles from './PlanCard.module.css';

export interface PlanFact {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: ReactNode;
  /** Whether it is of older inputs, or not known yet. */
  readonly isOutdated?: boolean;
}

export interface PlanCardProps {
  readonly name: string;
  /** A CSS colour, for example planColour(0). */
  readonly color: string;
  /** The big figure, formatted. */
  readonly amount: string;
  /** What the figure is: "all-in over 3 years, expected". */
  readonly amountLabel: ReactNode;
  readonly facts: readonly PlanFact[];
  readonly isLowest?: boolean;
  /** Text of the badge, "lowest" or "near tie"; shown when given. */
  readonly badge?: string | undefined;
  /** Menu or buttons at the end of the name's line. */
  readonly actions?: ReactNode;
  /** Sentences under the facts: fit, leaning ranges. */
  readonly children?: ReactNode;
  readonly headingLevel?: 2 | 3 | 4;
}

/** One plan in figures: its colour on top, the amount in the serif, the facts in a column. */
export function PlanCard(props: PlanCardProps) {
  const {
    name,
    color,
    amount,
    amountLabel,
    facts,
    isLowest = false,
    badge,
    actions,
    children,
    headingLevel = 3,
  } = props;
  const Heading = `h${headingLevel}` as const;
  return (
    <article
      className={styles.card}
      style={customProperties({ '--plan': color })}
      data-lowest={isLowest ? '' : undefined}
      aria-label={name}
    >
      <div className={styles.line}>
        <span className={styles.swatch} data-mark aria-hidden="true" />
        <Heading className={styles.name}>{name}</Heading>
        {actions ? (
          <span className={styles.actions} data-print="hide">
            {actions}
          </span>
        ) : null}
      </div>
      <div className={styles.figure}>
        <p className={styles.amount}>{amount}</p>
        {badge ? <span className={styles.badge}>{badge}</span> : null}
      </div>
      <p className={styles.amountLabel}>{amountLabel}</p>
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <div key={fact.id} className={styles.fact}>
            <dt>{fact.label}</dt>
            {/* Another element once it is known: it has not moved, it was not there. */}
            <dd
              key={fact.isOutdated ? 'old' : 'now'}
              data-outdated={fact.isOutdated ? '' : undefined}
            >
              {fact.value}
            </dd>
          </div>
        ))}
      </dl>
      {children ? <div className={styles.notes}>{children}</div> : null}
    </article>
  );
}
