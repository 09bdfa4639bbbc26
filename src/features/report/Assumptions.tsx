import type {
  AssumptionGroup,
  AssumptionRow,
  AssumptionSection,
} from '../../exports/report/assumptions.ts';
import * as reportTexts from '../../present/texts/reportTexts.ts';
import styles from './Assumptions.module.css';

export interface AssumptionsProps {
  readonly sections: readonly AssumptionSection[];
  readonly marks: readonly string[];
}

/** Everything that the figures rest on, with its range, its source and who said so. */
export function Assumptions({ sections, marks }: AssumptionsProps) {
  return (
    <>
      {marks.map((mark) => (
        <p key={mark} className={styles.marks}>
          {mark}
        </p>
      ))}
      {sections.map((section) => (
        <Section key={section.id} section={section} />
      ))}
    </>
  );
}

const { label, value, range, source, mark } = reportTexts.assumptionColumns;

function Section({ section }: { readonly section: AssumptionSection }) {
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{section.title}</h3>
      <table className={styles.table} aria-label={section.title}>
        <thead>
          <tr>
            {[label, value, range, source, mark].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {section.groups.map((group) => (
          <Group key={group.id} group={group} />
        ))}
      </table>
    </section>
  );
}

/** Rows of a group that stay on one page. */
const mostRows = 10;

function Group({ group: { title, rows, aside } }: { readonly group: AssumptionGroup }) {
  return (
    <tbody data-length={rows.length > mostRows ? 'long' : 'short'}>
      {title === '' ? null : (
        <tr className={styles.group}>
          <th scope="rowgroup" colSpan={5}>
            {title}
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
      {aside === '' ? null : (
        <tr className={styles.aside}>
          <td colSpan={5}>{aside}</td>
        </tr>
      )}
    </tbody>
  );
}

function Row({ row }: { readonly row: AssumptionRow }) {
  return (
    <tr data-marked={row.isMarked ? '' : undefined}>
      <th scope="row">
        {row.label}
        {row.note === null ? null : <span className={styles.note}>{row.note}</span>}
      </th>
      <td>{row.value}</td>
      <td>{row.range}</td>
      <td>{row.source}</td>
      <td>{row.mark}</td>
    </tr>
  );
}
