import type { BreakEvenList } from '../../present/decision/breakEvenList.ts';
import type { TableRow, TableView } from '../../present/tableView.ts';
import * as planTexts from '../../present/texts/planTexts.ts';
import * as reportTexts from '../../present/texts/reportTexts.ts';

/** Where the answer turns along each input, a row for every turn. */
export function turnsTable({ items, title }: BreakEvenList): TableView {
  const { input, now, at, winners } = reportTexts.turnColumns;
  const rows = items.flatMap((item): readonly TableRow[] => {
    if (item.values.length === 0) {
      return [
        {
          id: item.path,
          header: item.label,
          cells: [item.now, planTexts.unknown, item.never ?? ''],
        },
      ];
    }
    return item.values.map((value, index) => ({
      id: `${item.path} ${value.id}`,
      header: item.label,
      cells: [index === 0 ? item.now : '', value.text, value.winners],
    }));
  });
  return {
    caption: title,
    columns: [
      { id: 'input', label: input },
      { id: 'now', label: now },
      { id: 'at', label: at },
      { id: 'winners', label: winners },
    ],
    groups: [{ id: 'turns', rows }],
  };
}
