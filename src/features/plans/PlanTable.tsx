import { factTerms, type PlanCardView } from '../../present/planCards.ts';
import { planFactRows } from '../../present/planFactRows.ts';
import * as planTexts from '../../present/texts/planTexts.ts';
import { planColour } from '../../ui/charts/planColour.ts';
import { Term } from '../../ui/fields/Term.tsx';
import { DataTable } from '../../ui/layout/DataTable.tsx';
import styles from './PlanTable.module.css';
import { isRangeOutdated, useHeldOutside } from './useHeldOutside.ts';

export interface PlanTableProps {
  readonly cards: readonly PlanCardView[];
}

/** What the cards say with a column for each plan, where there are too many cards for a row. */
export function PlanTable({ cards }: PlanTableProps) {
  const areOutdated = cards.some(isRangeOutdated);
  const outside = useHeldOutside(cards, areOutdated);
  const columns = [
    { id: 'fact', label: <span className="unseen">{planTexts.fact}</span> },
    ...cards.map((card) => ({ id: card.id, label: <Head card={card} /> })),
  ];
  const amounts = {
    id: 'amount',
    header: <Term id="expected">{cards[0]?.amountLabel ?? ''}</Term>,
    cells: cards.map(({ id, amount }) => (
      <span key={id} className={styles.amount}>
        {amount}
      </span>
    )),
  };
  const rows = planFactRows(cards).map(({ id, label, facts }) => ({
    id,
    header: <Term id={factTerms[id]}>{label}</Term>,
    cells: facts.map((fact, index) => (
      <span key={cards[index]?.id} data-outdated={fact?.isOutdated ? '' : undefined}>
        {fact?.value ?? planTexts.unknown}
      </span>
    )),
  }));
  return (
    <div className={styles.plans}>
      <DataTable
        caption={planTexts.heading}
        isCaptionHidden
        columns={columns}
        groups={[{ id: 'plans', rows: [amounts, ...rows] }]}
      />
      <Notes cards={cards} outside={outside} areOutdated={areOutdated} />
    </div>
  );
}

function Head({ card: { name, colour, badge } }: { readonly card: PlanCardView }) {
  return (
    <span className={styles.head}>
      {badge ? (
        <span className={styles.badge} style={{ background: planColour(colour) }}>
          {badge}
        </span>
      ) : null}
      <span className={styles.name}>{name}</span>
      <span className={styles.line} style={{ background: planColour(colour) }} data-mark />
    </span>
  );
}

interface NotesProps extends PlanTableProps {
  readonly outside: ReadonlyMap<string, string>;
  readonly areOutdated: boolean;
}

function Notes({ cards, outside, areOutdated }: NotesProps) {
  const noted = cards.filter(({ id, notes }) => notes.length > 0 || outside.has(id));
  if (noted.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {noted.map(({ id, name, notes }) => (
        <li key={id}>
          <strong>{name}</strong>{' '}
          {outside.has(id) ? (
            <span className={styles.outside} data-outdated={areOutdated ? '' : undefined}>
              {outside.get(id)}{' '}
            </span>
          ) : null}
          {notes.join(' ')}
        </li>
      ))}
    </ul>
  );
}
