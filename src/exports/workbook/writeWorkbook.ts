import writeExcelFile, { type CellObject, type Feature } from 'write-excel-file/universal';
import { columnLetters, sheetPrefix } from './address.ts';
import type { CellFormat, CellStyle, Sheet, Workbook, WorkbookCell } from './sheet.ts';

/**
 * The bytes of a workbook (.xlsx). Texts are written as texts and figures as figures, so that nothing a
 * person typed is ever read as a formula.
 */
export function writeWorkbook({ sheets, names, moneyDecimals }: Workbook): Promise<Blob> {
  const formats = formatsFor(moneyDecimals);
  const pages = sheets.map((sheet) => ({
    sheet: sheet.name,
    data: sheet.rows.map((row) =>
      row.map((cell) => (cell === null ? null : cellObject(cell, formats))),
    ),
    columns: sheet.widths.map((width) => ({ width })),
    ...(sheet.stickyRows === undefined ? {} : { stickyRowsCount: sheet.stickyRows }),
    ...(sheet.stickyColumns === undefined ? {} : { stickyColumnsCount: sheet.stickyColumns }),
  }));
  const features = [namesFeature(names), valuesFeature(sheets), protectionFeature(sheets)];
  return writeExcelFile(pages, { features, fontFamily: 'Calibri', fontSize: 11 }).toBlob();
}

type Formats = Readonly<Record<CellFormat, string | undefined>>;

function formatsFor(moneyDecimals: number): Formats {
  return {
    money: moneyDecimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(moneyDecimals)}`,
    percent: '0.00%',
    count: '#,##0.00',
    exact: undefined,
  };
}

/** The ground by which an input is told from all other cells, also by the writer of the styles. */
const inputGround = '#FFF4CC';

const looks: Readonly<Record<CellStyle, Partial<CellObject>>> = {
  plain: {},
  title: { fontWeight: 'bold', fontSize: 14 },
  heading: { fontWeight: 'bold', bottomBorderStyle: 'thin' },
  strong: { fontWeight: 'bold' },
  note: { fontStyle: 'italic', textColor: '#5A5A5A' },
  input: { backgroundColor: inputGround },
  locked: { backgroundColor: '#E4E4E4' },
  stated: { backgroundColor: '#EFEFEF', fontStyle: 'italic' },
  total: { fontWeight: 'bold' },
};

function cellObject(cell: WorkbookCell, formats: Formats): CellObject {
  const look = looks[cell.style ?? 'plain'];
  const format = cell.kind === 'text' ? undefined : formats[cell.format ?? 'exact'];
  const shown = { ...look, ...(format === undefined ? {} : { format }) };
  switch (cell.kind) {
    case 'text':
      return { type: String, value: printable(cell.text), ...shown };
    case 'number':
      return { type: Number, value: cell.value, ...shown };
    case 'formula':
      return { type: 'Formula', value: cell.formula, ...shown };
  }
}

/** Most characters that a cell may hold. */
const longest = 32_000;

/** Without the characters that XML cannot hold. */
function printable(text: string): string {
  const kept = Array.from(text.slice(0, longest)).filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code >= 32
      ? code !== 0xfffe && code !== 0xffff
      : code === 9 || code === 10 || code === 13;
  });
  return kept.join('');
}

/** Names of cells, and the request to calculate everything on opening. */
function namesFeature(names: Workbook['names']): Feature<Blob> {
  const defined = names.map(
    ({ name, sheet, row, column }) =>
      `<definedName name="${name}">${escaped(sheetPrefix(sheet))}$${columnLetters(column)}$${row}</definedName>`,
  );
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml) =>
            xml
              .replace(/<definedNames\s*\/>/, `<definedNames>${defined.join('')}</definedNames>`)
              .replace(/<calcPr[^>]*\/>/, '<calcPr calcId="191029" fullCalcOnLoad="1"/>'),
        },
      },
    },
  };
}

/** What is known of formulas, for readers that do not calculate. */
function valuesFeature(sheets: readonly Sheet[]): Feature<Blob> {
  const known = sheets.map(cachedValues);
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) =>
            xml.replace(/<c r="([A-Z]+\d+)"[^>]*><f>[^<]*<\/f>/g, (found, place: string) => {
              const value = known[sheetIndex]?.get(place);
              return value === undefined ? found : `${found}<v>${value}</v>`;
            }),
        },
      },
    },
  };
}

/** Known values by address: "D12". */
function cachedValues({ rows }: Sheet): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const [at, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      if (cell?.kind !== 'formula' || cell.cached === undefined) continue;
      values.set(`${columnLetters(column + 1)}${at + 1}`, cell.cached);
    }
  }
  return values;
}

/** Protects the sheets that ask for it, without a password; cells on the ground of inputs stay open. */
function protectionFeature(sheets: readonly Sheet[]): Feature<Blob> {
  const protection =
    '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0"/>';
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) =>
            sheets[sheetIndex]?.isProtected
              ? xml.replace('</sheetData>', `</sheetData>${protection}`)
              : xml,
        },
        'xl/styles.xml': { transform: withOpenInputs },
      },
    },
  };
}

function withOpenInputs(xml: string): string {
  const fills = [...xml.matchAll(/<fill>.*?<\/fill>/g)].map(([fill]) => fill);
  const ground = fills.findIndex((fill) => fill.toUpperCase().includes(inputGround.slice(1)));
  if (ground < 0) return xml;
  return xml.replace(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g, (xf) => {
    if (!new RegExp(`fillId="${ground}"`).test(xf)) return xf;
    const open = xf.replace(/\/?>/, ' applyProtection="1">').replace(/<\/xf>$/, '');
    return `${open}<protection locked="0"/></xf>`;
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
