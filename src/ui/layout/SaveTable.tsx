import { type RefObject, use } from 'react';
import { Button } from '../fields/Button.tsx';
import { texts } from '../texts.ts';
import styles from './DataTable.module.css';
import { DownloadsContext } from './downloads.ts';

export interface SaveTableProps {
  readonly caption: string;
  readonly table: RefObject<HTMLTableElement | null>;
}

/** Saves a table as a file; nothing where nothing can be saved. */
export function SaveTable({ caption, table }: SaveTableProps) {
  const downloads = use(DownloadsContext);
  if (downloads === null) return null;
  return (
    <div className={styles.save} data-print="hide">
      <Button
        variant="link"
        label={texts.saveCsv(caption)}
        onClick={() => table.current && downloads.table(table.current)}
      >
        {texts.csv}
      </Button>
    </div>
  );
}
